using System.Collections.Immutable;
using System.Globalization;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>One dated entry of a model as it will be written: values in their order, numbers as the text they are.</summary>
internal sealed record DraftEntry(DateOnly Known, string Source, bool IsConfirmed, ImmutableArray<(string Key, string Value)> Values)
{
    /// <summary>An entry of prices, in the order of <see cref="PriceFields"/>.</summary>
    public static DraftEntry Of(DateOnly known, string source, IReadOnlyDictionary<string, decimal> prices) =>
        new(known, source, false, [.. PriceFields.Names.Where(prices.ContainsKey).Select(field => (field, PlausiblePrices.Text(prices[field])))]);

    public decimal? Price(string field) => Text(field) is { } text ? decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    public string? Text(string key) => Values.FirstOrDefault(value => value.Key == key).Value;
}
