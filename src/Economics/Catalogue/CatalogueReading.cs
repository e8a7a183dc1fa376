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
    public Term Take(string row, string field, Unit unit, Dated<decimal> dated)
    {
        var name = $"{row} {field}";
        return _taken.TryGetValue(name, out var taken) ? taken.Term : Keep(name, row, field, Term.Named(name, dated.Value, Basis.Contracted), unit, dated);
    }

    /// <summary>A published date as a term: its day number.</summary>
    public Term Take(string row, string field, Dated<DateOnly> dated)
    {
        var name = $"{row} {field}";
        return _taken.TryGetValue(name, out var taken) ? taken.Term : Keep(name, row, field, Term.Day(name, dated.Value, Basis.Contracted), Unit.Date, dated);
    }

    /// <summary>What another reading took counts as taken here too.</summary>
    public void TakeOver(CatalogueReading other)
    {
        foreach (var (name, taken) in other._taken)
        {
            _taken.TryAdd(name, taken);
        }
    }

    // What is told of a use is made when the uses are listed.
    private Term Keep<T>(string name, string row, string field, Term term, Unit unit, Dated<T> dated)
        where T : ISpanFormattable
    {
        _taken.Add(name, new Taken(term, () => new CatalogueUse(
            row,
            field,
            dated.Value.ToString(unit == Unit.Date ? "yyyy-MM-dd" : null, CultureInfo.InvariantCulture),
            unit.Name,
            dated.AsOf,
            dated.Grade,
            dated.Source)));
        return term;
    }

    private sealed record Taken(Term Term, Func<CatalogueUse> Use);
}
