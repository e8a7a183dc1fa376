using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Training;

/// <summary>What tuning costs once, and what keeping it costs a year.</summary>
/// <param name="PerRun">USD of one training run: the sticker price.</param>
/// <param name="OneOff">USD before the first request: runs, data, evaluation, engineering.</param>
/// <param name="People">USD a year for those who run it.</param>
/// <param name="Running">USD a year for retraining and people.</param>
public sealed record TrainingCost(Term PerRun, Term OneOff, Term People, Term Running)
{
    public static TrainingCost Of(Case subject, Term trainingPrice)
    {
        var candidate = subject.Proposal.Candidate;
        var inputs = subject.Inputs;
        var ledger = subject.Ledger;
        var perRun = ledger.Enter("costPerRun", PerRunOf(subject, trainingPrice));
        var engineer = inputs.Of(subject.Proposal.Operations.EngineerCostPerYear);
        var oneOff = ledger.Enter(
            "oneOffCost",
            (inputs.Of(candidate.Experiments) * perRun)
            + inputs.Of(candidate.DataPreparationCost)
            + inputs.Of(candidate.EvaluationCost)
            + (inputs.Of(candidate.EngineeringWeeks) * engineer / Scale.WeeksPerYear));
        var people = ledger.Enter("peopleCost", EngineersNeeded(subject) * engineer);
        var running = ledger.Enter("runningCost", (RetrainingsPerYear(subject) * perRun) + people);
        return new TrainingCost(perRun, oneOff, people, running);
    }

    // A quoted run overrides tokens × price; where neither is known, the article's range stands in.
    private static Term PerRunOf(Case subject, Term trainingPrice)
    {
        var candidate = subject.Proposal.Candidate;
        if (candidate.CostPerRun.IsKnown && CarriedOver.IsRunOfProposal(subject))
        {
            return subject.Inputs.Of(candidate.CostPerRun);
        }

        return candidate.TrainingTokens.IsKnown && candidate.Epochs.IsKnown && trainingPrice.IsKnown
            ? subject.Inputs.Of(candidate.TrainingTokens) * subject.Inputs.Of(candidate.Epochs) * trainingPrice / Scale.TokensPerPriceUnit
            : subject.Inputs.Parameter("runCostRange");
    }

    private static Term EngineersNeeded(Case subject)
    {
        var answer = subject.Proposal.Operations.EngineersNeeded;
        return answer.IsKnown && subject.IsProposed ? subject.Inputs.Of(answer)
            : subject.Route == Route.SelfHosted ? subject.Inputs.Parameter("engineersNeededSelfHosted")
            : subject.IsHosted ? subject.Inputs.Parameter("engineersNeededHosted")
            : Term.Unknown(answer.Given.Key, Reasons.RouteUnknown, "candidate.route");
    }

    // Once a year, or as often as bases retire.
    private static Term RetrainingsPerYear(Case subject)
    {
        var answer = subject.Proposal.Candidate.RetrainingsPerYear;
        return answer.IsKnown
            ? subject.Inputs.Of(answer)
            : Term.Max(1m, Scale.MonthsPerYear / subject.Inputs.Parameter("lifeOfBaseModel")).Assumed();
    }
}
