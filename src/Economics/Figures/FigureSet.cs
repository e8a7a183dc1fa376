using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>Every derived figure of one assessment by name; names that could not be known are there with their reason.</summary>
public sealed class FigureSet(IEnumerable<Figure> figures)
{
    private readonly ImmutableSortedDictionary<string, Figure> _byName =
        figures.ToImmutableSortedDictionary(figure => figure.Name, figure => figure, StringComparer.Ordinal);

    public IEnumerable<Figure> All => _byName.Values;

    public Figure? Find(string name) => _byName.GetValueOrDefault(name);

    public Figure this[string name] => Find(name) ?? throw new KeyNotFoundException($"There is no figure '{name}'.");
}
