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
        if (batchShare.Value == 0m)
        {
            return (standard / Scale.TokensPerPriceUnit).RestingOn(batchShare);
        }

        var batch = (flow.Tokens.Input * prices.BatchInput) + (flow.Tokens.Output * prices.BatchOutput);
        return (((1m - batchShare) * standard) + (batchShare * batch)) / Scale.TokensPerPriceUnit;
    }

    private static Term Standard(TokenFlow flow, PriceSheet prices)
    {
        var plain = flow.Cached.Value == 0m ? flow.Tokens.Input : flow.Tokens.Input - flow.Cached;
        var read = flow.Cached.Value == 0m ? null : flow.Cached * prices.CachedInput;
        var written = prices.CacheWrite is { } write && flow.Written.Value != 0m ? flow.Written * write : null;
        var input = (written is null ? plain : plain - flow.Written) * prices.Input;
        if (read is not null)
        {
            input += read;
        }

        if (written is not null)
        {
            input += written;
        }

        return (input + (flow.Tokens.Output * prices.Output)).RestingOn(flow.Cached);
    }
}
