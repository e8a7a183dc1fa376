using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>Collects the texts of one language from wherever they stand in a folder; a key that stands twice is a problem.</summary>
/// <param name="below">Those of the folder that this one stands upon; what it says is not said anew.</param>
internal sealed class CollectedTexts(ImmutableArray<Problem>.Builder problems, CollectedTexts? below = null)
{
    private readonly Dictionary<string, TextEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>Of this folder.</summary>
    public IReadOnlyDictionary<string, TextEntry> All => _entries;

    public bool Has(string key) => Find(key) is not null;

    public void Add(string key, string template, Position at)
    {
        if (Find(key) is { } first)
        {
            problems.Add(new Problem(at, key, "the text a second time", "each text once", $"It stands first at {first.At}: keep one of the two."));
            return;
        }

        _entries.Add(key, new TextEntry(key, template.ReplaceLineEndings("\n"), at));
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

    private TextEntry? Find(string key) => _entries.GetValueOrDefault(key) ?? below?.Find(key);
}
