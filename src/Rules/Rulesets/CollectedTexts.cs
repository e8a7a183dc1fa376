using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>Collects the texts of one language from wherever they stand; a key that stands twice is a problem.</summary>
internal sealed class CollectedTexts(ImmutableArray<Problem>.Builder problems)
{
    private readonly Dictionary<string, TextEntry> _entries = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, TextEntry> All => _entries;

    public bool Has(string key) => _entries.ContainsKey(key);

    public void Add(string key, string template, Position at)
    {
        if (!_entries.TryAdd(key, new TextEntry(key, template.ReplaceLineEndings("\n"), at)))
        {
            problems.Add(new Problem(at, key, "the text a second time", "each text once", $"It stands first at {_entries[key].At}: keep one of the two."));
        }
    }

    /// <summary>Adds the text of a field under that key, where the field is there.</summary>
    public void AddField(Fields fields, string field, string key)
    {
        if (fields.Has(field) && fields.Node(field) is ScalarNode scalar)
        {
            Add(key, scalar.Text, scalar.At);
        }
        else
        {
            fields.OptionalText(field);
        }
    }

    /// <summary>Adds the text of a field that must be there.</summary>
    public void RequireField(Fields fields, string field, string key)
    {
        fields.Text(field);
        AddField(fields, field, key);
    }
}
