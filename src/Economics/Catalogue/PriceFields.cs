using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>The prices of a list by the keys that a snapshot gives them, in the order in which they are written.</summary>
public static class PriceFields
{
    public static ImmutableArray<string> Names { get; } = ["input", "cachedInput", "cacheWrite", "output", "batchInput", "batchOutput"];

    /// <summary>The published prices of a list, in the order of <see cref="Names"/>.</summary>
    public static IEnumerable<(string Field, Dated<decimal> Price)> Published(this TokenPrices prices) =>
        from field in Names
        let price = prices.Of(field)
        where price is not null
        select (field, price);

    /// <summary>One price; null where it is not published.</summary>
    public static Dated<decimal>? Of(this TokenPrices prices, string field) => field switch
    {
        "input" => prices.Input,
        "cachedInput" => prices.CachedInput,
        "cacheWrite" => prices.CacheWrite,
        "output" => prices.Output,
        "batchInput" => prices.BatchInput,
        "batchOutput" => prices.BatchOutput,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "not a price of a list"),
    };
}
