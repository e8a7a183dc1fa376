using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Catalogue.Reading;

/// <summary>
/// Refuses the prices that published price files get wrong: zero for unknown, USD a token for USD per 1M, stale batch prices,
/// a cache price in the wrong field, a tuned price that is only the base's. <c>confirmed: yes</c> lets an unlikely price pass,
/// never a price of 0 or less.
/// </summary>
internal static class PriceChecks
{
    // Above the dearest text model by far, below any price that slipped from USD a token (a slip is 1e5 to 1e6).
    private const decimal MostPlausible = 1_000m;

    // Every provider that publishes a batch price sells it at half; outside this band one of the two prices is stale.
    private const decimal LeastBatchShare = 0.4m;
    private const decimal MostBatchShare = 0.6m;

    private const string Confirm = "Look it up again; if it is right, add 'confirmed: yes' to its list.";

    /// <summary>What is wrong with a price by itself; null when nothing is.</summary>
    public static Finding? Alone(decimal amount, bool isConfirmed) => amount switch
    {
        <= 0m => new Finding(Text(amount), "a price above 0, USD per 1M tokens", "A price that nobody published is unknown, not free: leave the key out."),
        > MostPlausible when !isConfirmed => new Finding(
            Text(amount),
            $"at most {Text(MostPlausible)} USD per 1M tokens",
            "Price files count USD a token: check the unit. If it is right, add 'confirmed: yes' to its list."),
        _ => null,
    };

    /// <summary>Every doubtful price of a model: within its lists, and of the tuned against the base's.</summary>
    public static IEnumerable<Problem> Of(ImmutableArray<ListedPrice> prices, ImmutableArray<ListedPrice> tuned, ImmutableArray<PriceList> baseLists) =>
        Within(prices).Concat(Within(tuned)).Concat(TunedAgainstBase(tuned, baseLists)).Select(doubt => doubt.Finding.At(doubt.Price));

    /// <summary>What is wrong between the prices of one list.</summary>
    public static IEnumerable<(ListedPrice Price, Finding Finding)> Within(ImmutableArray<ListedPrice> prices) =>
        from price in prices
        where !price.IsConfirmed
        let finding = price.Field switch
        {
            "batchInput" => Batch(price, Beside(prices, price, "input")),
            "batchOutput" => Batch(price, Beside(prices, price, "output")),
            "cachedInput" when Beside(prices, price, "input") is { } input && price.Value > input =>
                new Finding(Text(price.Value), $"at most the uncached price, {Text(input)}", Confirm),
            "cacheWrite" when Beside(prices, price, "input") is { } input && price.Value < input =>
                new Finding(Text(price.Value), $"at least the input price, {Text(input)}", "Writing a cache costs more than reading input: is this the price of cached input? " + Confirm),
            _ => null,
        }
        where finding is not null
        select (price, finding);

    /// <summary>Tuned prices that equal the base's of the same day: price files fill in the base price where none is published.</summary>
    public static IEnumerable<(ListedPrice Price, Finding Finding)> TunedAgainstBase(ImmutableArray<ListedPrice> tuned, ImmutableArray<PriceList> baseLists) =>
        from price in tuned
        where !price.IsConfirmed
        let untuned = baseLists.At(price.Day)
        where (price.Field == "input" && price.Value == untuned.Input?.Value) || (price.Field == "output" && price.Value == untuned.Output?.Value)
        select (price, new Finding(
            Text(price.Value) + ", the base model's own price",
            "the price of the tuned model",
            "Price files fill in the base price where none is published: leave it out. If tuned tokens do cost the same, add 'confirmed: yes' to its list."));

    private static Finding? Batch(ListedPrice batch, decimal? standard) => standard switch
    {
        null => new Finding(Text(batch.Value), "a standard price of the same day beside it", "Add the standard price: a batch price cannot be checked without it."),
        { } price when batch.Value < LeastBatchShare * price || batch.Value > MostBatchShare * price => new Finding(
            Text(batch.Value),
            $"{Text(LeastBatchShare)} to {Text(MostBatchShare)} of the standard price, {Text(LeastBatchShare * price)} to {Text(MostBatchShare * price)}",
            "One of the two may be stale. " + Confirm),
        _ => null,
    };

    private static decimal? Beside(ImmutableArray<ListedPrice> prices, ListedPrice price, string field) =>
        prices.FirstOrDefault(other => other.Field == field && other.Day == price.Day)?.Value;

    private static string Text(decimal amount) => amount.ToString("0.############", CultureInfo.InvariantCulture);
}
