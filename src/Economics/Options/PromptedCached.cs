using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The baseline with its cache switched on and its batches kept: the same outputs, so its quality is known.</summary>
public static class PromptedCached
{
    public static OptionCost Of(Case subject, FigureSet figures) =>
        new OptionRow("promptedCached", OptionRole.Alternative, subject.BaselineModel, isTuned: false, Admissibility.Of(subject, subject.BaselineModel, isHosted: true, isQualityKnown: true))
        {
            AnnualInferenceCost = figures["cachedBaselineCost"],
            FirstYearCost = figures["cachedBaselineCost"],
            NetBenefit = figures["savingFromCaching"],
            TotalCost = figures["totalCost.cachedBaseline"],
            NetPresentCost = figures["netPresentCost.cachedBaseline"],
            Blended = figures["blendedPerMillionTokens.cachedBaseline"],
        }.Build();
}
