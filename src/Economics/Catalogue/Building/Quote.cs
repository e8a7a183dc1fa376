using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>What one file says of a model's prices, after the traps; USD per 1M tokens by <see cref="PriceFields"/>.</summary>
internal sealed record Quote(CatalogueSource Source, DateOnly Day, ImmutableSortedDictionary<string, decimal> Prices)
{
    public bool IsEmpty => Prices.IsEmpty;
}

/// <summary>What genai-prices says of a model.</summary>
/// <param name="Later">Prices from a day after the file's on.</param>
internal sealed record GenaiQuote(GenaiModel Model, Closeness Closeness, Quote Current, ImmutableArray<Quote> Later);
