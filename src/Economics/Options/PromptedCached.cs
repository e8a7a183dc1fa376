namespace FineTuneAdvisor.Economics.Options;

/// <summary>The baseline with its cache switched on and its batches kept: the same outputs, so its quality is known.</summary>
public static class PromptedCached
{
    public static OptionRow Of(Case subject) =>
        new OptionRow("promptedCached", OptionRole.Alternative, subject.BaselineModel, isTuned: false, Admissibility.Of(subject, subject.BaselineModel, isHosted: true, isQualityKnown: true))
        {
            AnnualInferenceCost = subject.Ledger.Find("cachedBaselineCost"),
            FirstYearCost = subject.Ledger.Find("cachedBaselineCost"),
            NetBenefit = subject.Ledger.Find("savingFromCaching"),
            TotalCost = subject.Ledger.Find("totalCost.cachedBaseline"),
            NetPresentCost = subject.Ledger.Find("netPresentCost.cachedBaseline"),
            Blended = subject.Ledger.Find("blendedPerMillionTokens.cachedBaseline"),
        };
}
