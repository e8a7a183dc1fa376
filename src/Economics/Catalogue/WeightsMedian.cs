using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>
/// What the same open weights cost at an API: for input, cached input and output each the median over every row of those
/// weights that had the price by the day. A row that was shut down before the day is no offer and does not count.
/// </summary>
internal static class WeightsMedian
{
    public static ImmutableSortedDictionary<string, TokenPrices> ByWeights(IEnumerable<ModelRow> rows, DateOnly day) =>
        rows.Where(row => row.Weights is not null && !(row.Shutdown?.Value < day))
            .GroupBy(row => row.Weights!, StringComparer.Ordinal)
            .Select(weights => (Name: weights.Key, Prices: Of(weights.Key, [.. weights.Select(row => row.Base)])))
            .Where(weights => weights.Prices != TokenPrices.Unknown)
            .ToImmutableSortedDictionary(weights => weights.Name, weights => weights.Prices, StringComparer.Ordinal);

    private static TokenPrices Of(string weights, ImmutableArray<TokenPrices> prices)
    {
        return TokenPrices.Unknown with
        {
            Input = Field(price => price.Input),
            CachedInput = Field(price => price.CachedInput),
            Output = Field(price => price.Output),
        };

        Dated<decimal>? Field(Func<TokenPrices, Dated<decimal>?> field) =>
            Median.Of([.. prices.Select(field).OfType<Dated<decimal>>()], "providers' prices", $"models, weights {weights}");
    }
}
