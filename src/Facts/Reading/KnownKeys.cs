using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>The sections and keys that the questionnaire knows, and what a key that it does not know may have meant.</summary>
internal sealed class KnownKeys(QuestionSet questions)
{
    private readonly ImmutableArray<(string Section, string Key)> _keys = [.. questions.All.Select(question => Split(question.Key))];

    public ImmutableArray<string> Sections { get; } = [.. questions.All.Select(question => Split(question.Key).Section).Distinct()];

    public Problem UnknownSection(ScalarNode name)
    {
        const string expected = "a section of the questionnaire";
        const string found = "a section that does not exist";
        if (questions.Find(name.Text) is not null)
        {
            var (section, key) = Split(name.Text);
            return new Problem(name.At, Excerpt.Of(name.Text), "section and key in one", expected, $"Write '{key}:' indented below '{section}:'.");
        }

        var homes = Homes(name.Text);
        var mend = homes.Length > 0 ? $"It belongs in {homes}: write it indented below."
            : NearestName.Of(name.Text, Sections) is [var nearest] ? $"Did you mean {nearest}?"
            : Elsewhere(name.Text) ?? $"Use one of: {string.Join(", ", Sections)}.";
        return new Problem(name.At, Excerpt.Of(name.Text), homes.Length > 0 ? "a key outside its section" : found, expected, mend);
    }

    public Problem UnknownKey(string section, ScalarNode name)
    {
        var homes = Homes(name.Text);
        var siblings = _keys.Where(key => key.Section == section).Select(key => key.Key);
        var mend = homes.Length > 0 ? $"It belongs in {homes}."
            : NearestName.Of(name.Text, siblings) is [var nearest] ? $"Did you mean {nearest}?"
            : Elsewhere(name.Text) ?? "Remove it, or look the key up in the questionnaire.";
        return new Problem(name.At, Entries.Path(section, name.Text), "a key that does not exist here", $"a key of the section {section}", mend);
    }

    private static (string Section, string Key) Split(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        return (key[..dot], key[(dot + 1)..]);
    }

    private string Homes(string key) => string.Join(" or ", _keys.Where(known => known.Key == key).Select(known => known.Section));

    private string? Elsewhere(string name) =>
        NearestName.Of(name, _keys.Select(key => key.Key).Distinct()) is [var nearest] ? $"Did you mean {nearest} in {Homes(nearest)}?" : null;
}
