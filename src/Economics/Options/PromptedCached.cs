using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The baseline with its cache switched on and its batches kept: the same outputs, so its quality is known.</summary>
public static class PromptedCached
{
    private const string Id = "promptedCached";

    public static OptionRow Of(Case subject, ServingCost baseline)
    {
        var admissibility = Admissibility.Of(subject, subject.BaselineModel, isHosted: true, isQualityKnown: true);
        return ReasonAgainst(subject, baseline) is { } reason
            ? NotPossible.Of(Id, isTuned: false, reason, admissibility.Reason is null ? subject.Ledger.Find("netPresentCost.cachedBaseline") : null)
            : Costed(subject, admissibility);
    }

    private static OptionRow Costed(Case subject, Admissibility admissibility) =>
        new(Id, OptionRole.Alternative, subject.BaselineModel, isTuned: false, admissibility)
        {
            Horizon = subject.Ledger.Find("horizonMonths")!,
            AnnualInferenceCost = subject.Ledger.Find("cachedBaselineCost"),
            FirstYearCost = subject.Ledger.Find("cachedBaselineCost"),
            NetBenefit = subject.Ledger.Find("savingFromCaching"),
            TotalCost = subject.Ledger.Find("totalCost.cachedBaseline"),
            NetPresentCost = subject.Ledger.Find("netPresentCost.cachedBaseline"),
            Blended = subject.Ledger.Find("blendedPerMillionTokens.cachedBaseline"),
            BreakEven = Term.Unknown("breakEvenRequestsPerDay", Reasons.NothingToPayBack),
            Payback = Term.Unknown("paybackMonth", Reasons.NothingToPayBack),
        };

    private static string? ReasonAgainst(Case subject, ServingCost baseline)
    {
        if (baseline.Calls.Prefix.Value < CandidateFlow.CachingMinimum(subject, subject.BaselineModel).Value)
        {
            return subject.Inputs.Of(subject.Proposal.Workload.BatchShare).Value is > 0m ? null : Reasons.NothingToSwitchOn;
        }

        return baseline.Flow.Hit.Value >= subject.Inputs.Parameter("achievableCacheHit").Value ? Reasons.CachedAlready : null;
    }
}
