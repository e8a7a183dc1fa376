using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>How surely an entry of genai-prices is about a model: itself, one of the names it lists, or only of its family.</summary>
internal enum Closeness
{
    Family,
    OneOfSeveral,
    Itself,
}

/// <summary>Prices from a day on; USD per 1M tokens by <see cref="PriceFields"/>, as written.</summary>
/// <param name="From">Null: from the beginning.</param>
internal sealed record PriceStep(DateOnly? From, ImmutableSortedDictionary<string, decimal> Prices);

/// <summary>One entry of genai-prices.</summary>
/// <param name="Provider">Their id of the provider.</param>
/// <param name="Steps">In the order of their first days.</param>
internal sealed record GenaiModel(string Provider, string Id, NameMatch Match, ImmutableArray<PriceStep> Steps, bool IsDeprecated)
{
    /// <summary>How the entry is about this name; null when it is not.</summary>
    public Closeness? About(string name) =>
        !Match.Matches(name) ? null
        : IsNamed(name) ? Closeness.Itself
        : Match.Names(name) ? Closeness.OneOfSeveral
        : Closeness.Family;

    // A longer name that ends so is the same model only where the clause lists it: bedrock/eu-west-1/NAME has prices of its own.
    private bool IsNamed(string name) =>
        string.Equals(Id, name, StringComparison.OrdinalIgnoreCase) || (name.EndsWith("/" + Id, StringComparison.OrdinalIgnoreCase) && Match.Names(name));
}
