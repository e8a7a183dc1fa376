using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>Takes values out of the catalogue as terms and keeps a list of those taken, each once.</summary>
public sealed class CatalogueReading
{
    private readonly Dictionary<string, Taken> _taken = new(StringComparer.Ordinal);

    /// <summary>In ordinal order of row and field.</summary>
    public ImmutableArray<CatalogueUse> Used => [.. _taken.OrderBy(taken => taken.Key, StringComparer.Ordinal).Select(taken => taken.Value.Use())];

    /// <summary>A published number as a term called <c>ROW FIELD</c>; a published price counts as contracted.</summary>
    public Term Take(string row, string field, Unit unit, Dated<decimal> dated) => Take(
        $"{row} {field}",
        name => new Taken(
            Term.Named(name, dated.Value, Basis.Contracted),
            () => new CatalogueUse(row, field, dated.Value.ToString(CultureInfo.InvariantCulture), unit.Name, dated.AsOf, dated.Grade, dated.Source)));

    /// <summary>A published date as a term: its day number.</summary>
    public Term Take(string row, string field, Dated<DateOnly> dated) => Take(
        $"{row} {field}",
        name => new Taken(
            Term.Day(name, dated.Value, Basis.Contracted),
            () => new CatalogueUse(row, field, dated.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Unit.Date.Name, dated.AsOf, dated.Grade, dated.Source)));

    /// <summary>What another reading took counts as taken here too.</summary>
    public void TakeOver(CatalogueReading other)
    {
        foreach (var (name, taken) in other._taken)
        {
            _taken.TryAdd(name, taken);
        }
    }

    private Term Take(string name, Func<string, Taken> first)
    {
        if (!_taken.TryGetValue(name, out var taken))
        {
            taken = first(name);
            _taken.Add(name, taken);
        }

        return taken.Term;
    }

    private sealed record Taken(Term Term, Func<CatalogueUse> Use);
}
