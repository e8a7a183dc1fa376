using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;
using FineTuneAdvisor.Economics.Tokens;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The baseline's model with more in each call: its prefix is read from the cache as often as before, however long it becomes.</summary>
public static class LongerPrompt
{
    public static ServingCost Cost(Case subject, ServingCost baseline, CallTokens calls, Term requestsPerYear) =>
        ServingCost.ByTheToken(subject, calls, CacheFlow.CarriedOver(baseline.Flow, RequestTokens.Of(calls)), baseline.Prices, requestsPerYear);
}
