using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.LockIn;

/// <summary>What staying on a frozen price costs while prices that can move fall.</summary>
public static class LockInCost
{
    /// <summary>
    /// Enters the sum over the horizon's months of the baseline's month-1 cost × (1 − (1 − d)^((m − 1)/12)): smooth, without growth,
    /// at the answer's low, middle and high decline and at the article's (design.md section 5).
    /// </summary>
    /// <param name="baseline">The baseline's inference cost, USD a year.</param>
    public static void Enter(Case subject, FigureLedger ledger, Term baseline, Term horizon)
    {
        var input = subject.Inputs[subject.Proposal.Finance.PriceDeclinePerYear.Given.Key];
        var decline = subject.Inputs.Of(subject.Proposal.Finance.PriceDeclinePerYear);
        var low = Named(decline, ".low", input.Low);
        var high = Named(decline, ".high", input.High);
        var middle = Sum(baseline, decline, horizon);
        var (least, most) = (Sum(baseline, low, horizon), Sum(baseline, high, horizon));
        ledger.Enter("lockInCost", middle, () => (least.Value, most.Value));
        ledger.Enter("lockInCostLow", least);
        ledger.Enter("lockInCostHigh", most);
        ledger.Enter("lockInCostArticle", Sum(baseline, subject.Inputs.Parameter("articleDecline"), horizon));
    }

    /// <summary>Weeks of an engineer, another evaluation and another run, USD.</summary>
    public static Term OfSwitching(Case subject, FigureLedger ledger, Term costPerRun) => ledger.Enter(
        "switchingCost",
        (subject.Inputs.Of(subject.Proposal.Provider.SwitchingWeeks) * subject.Inputs.Of(subject.Proposal.Operations.EngineerCostPerYear) / Scale.WeeksPerYear)
        + subject.Inputs.Of(subject.Proposal.Candidate.EvaluationCost)
        + costPerRun);

    private static Term Named(Term decline, string end, decimal? value) =>
        value is { } known ? Term.Named(decline.Symbols + end, known, decline.Basis) : decline;

    private static Term Sum(Term baseline, Term decline, Term horizon) => Term.Function(
        "Σ(m = 1..horizon; month × (1 − (1 − d)^((m − 1) / 12)))",
        [baseline / Scale.MonthsPerYear, decline, horizon],
        static operands =>
        {
            var (month, monthly, price, sum) = (operands[0], Scale.Monthly(1 - operands[1]), 1.0, 0.0);
            for (var m = 1; m <= operands[2]; m++, price *= monthly)
            {
                sum += month * (1 - price);
            }

            return sum;
        });
}
