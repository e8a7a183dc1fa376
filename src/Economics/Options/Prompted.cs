using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The baseline: the best way without fine-tuning, as it is.</summary>
public static class Prompted
{
    public static OptionRow Of(Case subject) =>
        new OptionRow("prompted", OptionRole.Baseline, subject.BaselineModel, isTuned: false, Admissibility.Of(subject, subject.BaselineModel, isHosted: true, isQualityKnown: true))
        {
            Horizon = subject.Ledger.Find("horizonMonths")!,
            AnnualInferenceCost = subject.Ledger.Find("annualInferenceCost.baseline"),
            FirstYearCost = subject.Ledger.Find("firstYearCost.baseline"),
            TotalCost = subject.Ledger.Find("totalCost.baseline"),
            NetPresentCost = subject.Ledger.Find("netPresentCost.baseline"),
            Blended = subject.Ledger.Find("blendedPerMillionTokens.baseline"),
            BreakEven = Term.Unknown("breakEvenRequestsPerDay", Reasons.IsTheBaseline),
            Payback = Term.Unknown("paybackMonth", Reasons.IsTheBaseline),
        };
}
