using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue.Reading;

/// <summary>A model of the table of listed ones while its lines are read.</summary>
internal sealed class ListedModel(string id)
{
    private readonly Dictionary<string, List<ListedPrice>> _prices = new(StringComparer.Ordinal);

    public bool IsReasoning { get; set; }

    public List<Dated<DateOnly>> Shutdown { get; } = [];

    /// <summary>False when the same price of that day stands there already.</summary>
    public bool TryAdd(string kind, ListedPrice price)
    {
        if (!_prices.TryGetValue(kind, out var prices))
        {
            _prices.Add(kind, prices = []);
        }

        var isNew = !prices.Exists(other => other.Field == price.Field && other.Day == price.Day);
        if (isNew)
        {
            prices.Add(price);
        }

        return isNew;
    }

    public ImmutableArray<ListedPrice> Of(string kind) => _prices.TryGetValue(kind, out var prices) ? [.. prices] : [];

    public ModelAsWritten AsWritten() => new(
        new ModelEntry(
            id,
            null,
            null,
            IsReasoning,
            PriceListReader.Lists(Of("prices")),
            PriceListReader.Lists(Of("tunedPrices")),
            [.. PriceListReader.Others(Of("otherPrices"), false), .. PriceListReader.Others(Of("otherTunedPrices"), true)],
            [],
            [],
            [.. Shutdown],
            [],
            []),
        Of("prices"));
}
