using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Catalogue.Reading;

/// <summary>The sources that a snapshot declares, and the reading of "known from this day, by that source" on every row.</summary>
internal sealed class SourceTable
{
    private static readonly string[] Kinds = ["publication", "measurement", "vendor-price", "convention", "board-decision", "assumption"];
    private static readonly string[] Grades = ["A", "B", "C", "D"];

    private readonly ImmutableSortedDictionary<string, CatalogueSource> _byId;
    private readonly DateOnly _asOf;

    private SourceTable(ImmutableSortedDictionary<string, CatalogueSource> byId, DateOnly asOf)
    {
        _byId = byId;
        _asOf = asOf;
    }

    public ImmutableArray<CatalogueSource> All => [.. _byId.Values];

    public static SourceTable Read(ImmutableArray<Node> items, DateOnly asOf, ImmutableArray<Problem>.Builder problems)
    {
        var byId = ImmutableSortedDictionary.CreateBuilder<string, CatalogueSource>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (Fields.Of(item, "sources", problems) is not { } fields)
            {
                continue;
            }

            var source = Declared(fields);
            if (!byId.TryAdd(source.Id, source))
            {
                fields.Problem("id", $"\"{source.Id}\" a second time", "each source once", "Keep one of the two, or give this one an id of its own.");
            }

            fields.Done();
        }

        return new SourceTable(byId.ToImmutable(), asOf);
    }

    /// <summary>The <c>known</c> and <c>source</c> of a row; null, with problems, when either is missing or wrong.</summary>
    public Statement? Of(Fields fields)
    {
        var known = fields.Date("known");
        var id = fields.Text("source");
        if (Late(known) is { } late)
        {
            fields.Problem("known", late.Found, late.Expected, late.Mend);
        }

        if (_byId.TryGetValue(id, out var source))
        {
            return new Statement(known, source);
        }

        if (id.Length > 0)
        {
            var (found, expected, mend) = Undeclared(id);
            fields.Problem("source", found, expected, mend);
        }

        return null;
    }

    /// <summary>The same of a line of text.</summary>
    public Statement? Of(string known, string id, Position at, string key, ImmutableArray<Problem>.Builder problems)
    {
        var isDay = DateOnly.TryParseExact(known, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        var finding = !isDay ? new Finding($"\"{known}\"", "a date such as 2026-11-24", "Write the day from which the value is known.") : Late(day);
        if (finding is not null)
        {
            problems.Add(new Problem(at, key, finding.Found, finding.Expected, finding.Mend));
        }

        if (_byId.TryGetValue(id, out var source))
        {
            return new Statement(day, source);
        }

        var (found, expected, mend) = Undeclared(id);
        problems.Add(new Problem(at, key, found, expected, mend));
        return null;
    }

    private Finding? Late(DateOnly known) => known > _asOf
        ? new Finding(Text(known), $"a day not after the snapshot's, {Text(_asOf)}", "A snapshot cannot know what comes after it: put the value in a later snapshot.")
        : null;

    private Finding Undeclared(string id)
    {
        var nearest = NearestName.Of(id, _byId.Keys);
        return new Finding($"\"{id}\"", "the id of a source declared under 'sources'", nearest.Count > 0 ? $"Did you mean {nearest[0]}?" : "Declare it there first.");
    }

    private static CatalogueSource Declared(Fields fields)
    {
        var source = new Source(Choice(fields, "kind", Kinds), fields.Text("title"), fields.OptionalText("locator"), fields.Date("retrieved"));
        return new CatalogueSource(fields.Text("id"), source, Choice(fields, "grade", Grades), fields.Text("licence"));
    }

    private static string Choice(Fields fields, string name, string[] choices)
    {
        var text = fields.Text(name);
        if (text.Length > 0 && !choices.Contains(text, StringComparer.Ordinal))
        {
            fields.Problem(name, $"\"{text}\"", "one of: " + string.Join(", ", choices), $"Write one of them after '{name}:'.");
        }

        return text;
    }

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
