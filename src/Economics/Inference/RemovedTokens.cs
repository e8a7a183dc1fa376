using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Tokens;

namespace FineTuneAdvisor.Economics.Inference;

/// <summary>What the tokens that tuning removes really save, what the premium takes, and what a lost cache costs: USD a year.</summary>
public static class RemovedTokens
{
    public static void Enter(Case subject, ServingCost baseline, CandidateCost candidate, Term requestsPerYear)
    {
        subject.Ledger.Enter("savingFromRemovedTokens", requestsPerYear * (SavedPerRequest(subject, baseline) / Scale.TokensPerPriceUnit));
        if (candidate.Replicas is not null)
        {
            return;
        }

        var serving = candidate.Serving;
        var ledger = subject.Ledger;
        var batchShare = subject.Inputs.Of(subject.Proposal.Workload.BatchShare);
        var atBaselinePrices = ledger.Enter("costPerRequest.candidateAtBaselinePrices", CostPerRequest.Of(serving.Flow, baseline.Prices, batchShare));
        ledger.Enter("premiumCost", requestsPerYear * (serving.PerRequest - atBaselinePrices));
        var carried = EnteredServing.Flow(ledger, "candidateWithCache", CacheFlow.CarriedOver(baseline.Flow, serving.Flow.Tokens));
        var withCache = ledger.Enter("costPerRequest.candidateWithCache", CostPerRequest.Of(carried, serving.Prices, batchShare));
        ledger.Enter("cachingLost", requestsPerYear * (serving.PerRequest - withCache));
    }

    // At the price those tokens were billed at: the baseline's, cached where they were cached.
    private static Term SavedPerRequest(Case subject, ServingCost baseline)
    {
        var candidate = subject.Proposal.Candidate;
        var prices = baseline.Prices;
        var calls = baseline.Calls.Repetition * baseline.Calls.Calls;
        var prompt = calls * subject.Inputs.Of(candidate.PromptTokensRemoved);
        var retrieved = calls * subject.Inputs.Of(candidate.RetrievedTokensRemoved);
        var hit = baseline.Flow.Hit;
        var standard = (prompt * ((hit * prices.CachedInput) + ((1m - hit) * (prices.CacheWrite ?? prices.Input)))) + (retrieved * prices.Input);
        var batchShare = subject.Inputs.Of(subject.Proposal.Workload.BatchShare);
        return Term.When(
            batchShare.EqualTo(0m),
            standard.RestingOn(batchShare),
            ((1m - batchShare) * standard) + (batchShare * ((prompt + retrieved) * prices.BatchInput)));
    }
}
