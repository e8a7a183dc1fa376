using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>Takes values out of the catalogue as terms and keeps a list of those taken, each once.</summary>
public sealed class CatalogueReading
{
    private readonly SortedDictionary<string, CatalogueUse> _used = new(StringComparer.Ordinal);

    /// <summary>In ordinal order of row and field.</summary>
    public ImmutableArray<CatalogueUse> Used => [.. _used.Values];

    /// <summary>A published number as a term called <c>ROW FIELD</c>; a published price counts as contracted.</summary>
    public Term Take(string row, string field, Unit unit, Dated<decimal> dated)
    {
        Keep(row, field, dated.Value.ToString(CultureInfo.InvariantCulture), unit, dated.AsOf, dated.Grade, dated.Source);
        return Term.Named($"{row} {field}", dated.Value, Basis.Contracted);
    }

    /// <summary>A published date as a term: its day number.</summary>
    public Term Take(string row, string field, Dated<DateOnly> dated)
    {
        Keep(row, field, dated.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Unit.Date, dated.AsOf, dated.Grade, dated.Source);
        return Term.Day($"{row} {field}", dated.Value, Basis.Contracted);
    }

    /// <summary>What another reading took counts as taken here too.</summary>
    public void TakeOver(CatalogueReading other)
    {
        foreach (var (key, use) in other._used)
        {
            _used[key] = use;
        }
    }

    private void Keep(string row, string field, string value, Unit unit, DateOnly asOf, string grade, Parameters.Source source) =>
        _used[$"{row} {field}"] = new CatalogueUse(row, field, value, unit.Name, asOf, grade, source);
}
