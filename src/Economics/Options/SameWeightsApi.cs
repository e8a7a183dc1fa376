using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The tuned weights themselves behind somebody's API: the team's evaluation covers it as it covers the candidate.</summary>
public static class SameWeightsApi
{
    public static OptionRow Of(Case subject, Term worthOfGain) =>
        new OptionRow("sameWeightsApi", OptionRole.Alternative, subject.CandidateModel, isTuned: true, Admissibility.Of(subject, subject.CandidateModel, isHosted: true, subject.Ledger.Find("successRate.tuned") is { IsKnown: true }))
        {
            AnnualInferenceCost = subject.Ledger.Find("sameWeightsApiCost"),
            FirstYearCost = subject.Ledger.Find("sameWeightsFirstYearCost"),
            NetBenefit = subject.Ledger.Find("sameWeightsNetBenefit"),
            TotalCost = subject.Ledger.Find("totalCost.sameWeightsApi"),
            NetPresentCost = subject.Ledger.Find("netPresentCost.sameWeightsApi"),
            WorthOfGain = worthOfGain,
            Blended = subject.Ledger.Find("sameWeightsPerMillionTokens"),
        };
}
