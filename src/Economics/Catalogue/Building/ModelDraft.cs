using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Economics.Catalogue.Reading;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>A model of the snapshot that is being built.</summary>
internal sealed class ModelDraft(string id)
{
    /// <summary>The kinds of entry, in the order in which they are written.</summary>
    public static readonly ImmutableArray<string> Kinds =
        ["prices", "otherPrices", "tunedPrices", "otherTunedPrices", "training", "dates", "cachingMinimum"];

    private readonly Dictionary<string, List<DraftEntry>> _entries = new(StringComparer.Ordinal);

    public string Id { get; } = id;

    public string? Weights { get; set; }

    public string? Note { get; set; }

    public bool IsReasoning { get; set; }

    /// <summary>No more than price files say: it fits a line of the table.</summary>
    public bool IsPlain => Weights is null && Note is null
        && _entries.All(kind => kind.Value.Count == 0 || ListedLine.Kinds.Contains(kind.Key))
        && !Kinds.Any(kind => Of(kind).Any(entry => entry.IsConfirmed || (kind == "dates" && entry.Values.Any(value => value.Key != "shutdown"))));

    /// <summary>Its entries of one kind by day, those of one day in the order in which they came.</summary>
    public IEnumerable<DraftEntry> Of(string kind) => _entries.TryGetValue(kind, out var entries) ? entries.OrderBy(entry => entry.Known) : [];

    public void Add(string kind, params IEnumerable<DraftEntry> entries)
    {
        if (!_entries.TryGetValue(kind, out var kept))
        {
            _entries.Add(kind, kept = []);
        }

        kept.AddRange(entries.Where(entry => !entry.Values.IsEmpty));
    }

    public void Remove(string kind, Func<DraftEntry, bool> which)
    {
        if (_entries.TryGetValue(kind, out var entries))
        {
            entries.RemoveAll(entry => which(entry));
        }
    }

    /// <summary>The entries of the list that counts on a day, or of the first list where none does yet; none where there is no list.</summary>
    public ImmutableArray<DraftEntry> ListAt(string kind, DateOnly day)
    {
        var entries = Of(kind).ToArray();
        if (entries.Length == 0)
        {
            return [];
        }

        var list = entries.LastOrDefault(entry => entry.Known <= day)?.Known ?? entries[0].Known;
        return [.. entries.Where(entry => entry.Known == list)];
    }

    /// <summary>The last day of service that is known, with the id of its source.</summary>
    public (DateOnly Day, string Source)? Shutdown => Of("dates").LastOrDefault(entry => entry.Text("shutdown") is not null) is { } entry
        ? (DateOnly.ParseExact(entry.Text("shutdown")!, "yyyy-MM-dd", CultureInfo.InvariantCulture), entry.Source)
        : null;
}
