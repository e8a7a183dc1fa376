namespace FineTuneAdvisor.Economics.Options;

/// <summary>The tuned model on one route: at the provider, as an adapter on a hosted open model, or on own GPUs.</summary>
public static class TunedOption
{
    public static OptionCost Of(TunedSide side, OptionRole role, bool isQualityKnown)
    {
        var (subject, ledger) = (side.Subject, side.Subject.Ledger);
        return new OptionRow(
            subject.Route.Id(),
            role,
            subject.CandidateModel,
            isTuned: true,
            Admissibility.Of(subject, subject.IsHosted ? subject.CandidateModel : null, subject.IsHosted, isQualityKnown))
        {
            Horizon = side.Comparison.Period.Months,
            AnnualInferenceCost = side.Cost.Serving.Annual,
            FirstYearCost = ledger.Find("firstYearCost.candidate"),
            NetBenefit = side.Net.Point,
            TotalCost = ledger.Find("totalCost.candidate"),
            NetPresentCost = ledger.Find("netPresentCost.candidate"),
            Blended = ledger.Find("blendedPerMillionTokens.candidate"),
            Utilisation = ledger.Find("selfHosting.utilisation"),
            BreakEven = ledger.Find("breakEvenRequestsPerDay"),
            Payback = ledger.Find("paybackMonth"),
        }.Build();
    }
}
