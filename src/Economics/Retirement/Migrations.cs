using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Retirement;

/// <summary>Moves that retirements force: of the tuned model onto another base, of the prompted baseline onto another model.</summary>
public static class Migrations
{
    /// <summary>Retirements of the candidate's base inside the horizon: 0 if it outlasts it, else ceil((horizon − left) / life).</summary>
    public static Term Forced(Case subject, FigureLedger ledger, BaseRetirement retirement, Term horizon)
    {
        var left = retirement.MonthsLeft;
        return ledger.Enter("forcedMigrations", Term.When(
            horizon <= left,
            Term.Compared(0m, horizon, left, () => $"[{horizon.Symbols} {horizon.Numbers} <= {left.Symbols} {left.Numbers}]"),
            Term.Ceiling((horizon - left) / subject.Inputs.Parameter("lifeOfBaseModel"))));
    }

    /// <summary>What moving a prompted workload to another model costs, USD: prompt work and another evaluation.</summary>
    public static Term CostOfPromptedMove(Case subject, FigureLedger ledger) => ledger.Enter(
        "migrationCost",
        (subject.Inputs.Parameter("migrationWeeks") * subject.Inputs.Of(subject.Proposal.Operations.EngineerCostPerYear) / Scale.WeeksPerYear)
        + subject.Inputs.Of(subject.Proposal.Candidate.EvaluationCost));
}
