using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Prices;
using FineTuneAdvisor.Economics.Tokens;

namespace FineTuneAdvisor.Economics.Inference;

/// <summary>What one request costs in tokens, USD.</summary>
public static class CostPerRequest
{
    /// <summary>
    /// (1 − batch) × ((I − C − W) × input + C × cached + W × write + O × output) + batch × (I × batch input + O × batch output), per 1M
    /// (design.md section 5). W counts only where writing into the cache has a price.
    /// </summary>
    /// <param name="batchShare">Share of requests that can wait for the batch price, 0..1.</param>
    public static Term Of(TokenFlow flow, PriceSheet prices, Term batchShare)
    {
        var standard = Standard(flow, prices);
        var batch = (flow.Tokens.Input * prices.BatchInput) + (flow.Tokens.Output * prices.BatchOutput);
        return Term.When(
            batchShare.EqualTo(0m),
            (standard / Scale.TokensPerPriceUnit).RestingOn(batchShare),
            (((1m - batchShare) * standard) + (batchShare * batch)) / Scale.TokensPerPriceUnit);
    }

    // Terms of 0 tokens drop out of the printed formula.
    private static Term Standard(TokenFlow flow, PriceSheet prices)
    {
        var (tokens, cached) = (flow.Tokens, flow.Cached);
        var output = tokens.Output * prices.Output;
        Term Unwritten() => Term.When(
            cached.EqualTo(0m),
            (tokens.Input * prices.Input) + output,
            ((tokens.Input - cached) * prices.Input) + (cached * prices.CachedInput) + output);
        Term Written(Term write) => Term.When(
            cached.EqualTo(0m),
            ((tokens.Input - flow.Written) * prices.Input) + (flow.Written * write) + output,
            ((tokens.Input - cached - flow.Written) * prices.Input) + (cached * prices.CachedInput) + (flow.Written * write) + output);
        return (prices.CacheWrite is { } price ? Term.When(flow.Written.EqualTo(0m), Unwritten(), Written(price)) : Unwritten()).RestingOn(cached);
    }
}
