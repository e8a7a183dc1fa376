using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The tuned weights themselves behind somebody's API: the team's evaluation covers it as it covers the candidate.</summary>
public static class SameWeightsApi
{
    public static OptionCost Of(Case subject, FigureSet figures) =>
        new OptionRow("sameWeightsApi", OptionRole.Alternative, subject.CandidateModel, isTuned: true, Admissibility.Of(subject, subject.CandidateModel, isHosted: true, figures["successRate.tuned"].IsKnown))
        {
            AnnualInferenceCost = figures["sameWeightsApiCost"],
            FirstYearCost = figures["sameWeightsFirstYearCost"],
            NetBenefit = figures["sameWeightsNetBenefit"],
            TotalCost = figures["totalCost.sameWeightsApi"],
            NetPresentCost = figures["netPresentCost.sameWeightsApi"],
            Blended = figures["sameWeightsPerMillionTokens"],
        }.Build();
}
