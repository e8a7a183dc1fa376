using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The baseline: the best way without fine-tuning, as it is.</summary>
public static class Prompted
{
    public static OptionCost Of(Case subject, FigureSet figures) =>
        new OptionRow("prompted", OptionRole.Baseline, subject.BaselineModel, isTuned: false, Admissibility.Of(subject, subject.BaselineModel, isHosted: true, isQualityKnown: true))
        {
            AnnualInferenceCost = figures["annualInferenceCost.baseline"],
            FirstYearCost = figures["firstYearCost.baseline"],
            TotalCost = figures["totalCost.baseline"],
            NetPresentCost = figures["netPresentCost.baseline"],
            Blended = figures["blendedPerMillionTokens.baseline"],
        }.Build();
}
