using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;
using FineTuneAdvisor.Economics.Quality;
using FineTuneAdvisor.Economics.Tokens;
using FineTuneAdvisor.Economics.Training;

namespace FineTuneAdvisor.Economics.Commitment;

/// <summary>The baseline as it could be with its cache switched on, same outputs: what tuning must beat to be worth it.</summary>
public static class CachedBaseline
{
    public static Term Enter(Case subject, ServingCost baseline, CandidateCost candidate, TrainingCost training, GainValue value, NetBenefit net, Term requestsPerYear)
    {
        var ledger = subject.Ledger;
        var flow = EnteredServing.Flow(
            ledger,
            "cachedBaseline",
            CacheFlow.SwitchedOn(
                baseline.Flow,
                subject.Inputs.Parameter("achievableCacheHit"),
                baseline.Calls.Prefix >= CandidateFlow.CachingMinimum(subject, subject.BaselineModel)));
        var perRequest = ledger.Enter(
            "costPerRequest.cachedBaseline",
            CostPerRequest.Of(flow, baseline.Prices, subject.Inputs.Of(subject.Proposal.Workload.BatchShare)));
        var cached = ledger.Enter("cachedBaselineCost", requestsPerYear * perRequest);
        ledger.Enter("savingFromCaching", baseline.Annual - cached);
        ledger.Enter("blendedPerMillionTokens.cachedBaseline", (baseline with { Annual = cached }).BlendedPerMillionTokens(subject));
        ledger.Enter("netBenefitAgainstCachedBaseline", value.Point - (candidate.Serving.Annual - cached) - training.Running - net.Amortised);
        return cached;
    }
}
