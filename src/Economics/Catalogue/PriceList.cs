namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>What a model's tokens cost from one day on.</summary>
/// <remarks>
/// A price list is whole: a price that a later list leaves out is unknown from then on, never carried over, so that prices
/// of two vintages are not mixed.
/// </remarks>
public sealed record PriceList(DateOnly Day, TokenPrices Prices);
