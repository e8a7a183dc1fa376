using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>The sections and keys that the questionnaire knows, and what a key that it does not know may have meant.</summary>
internal sealed class KnownKeys(QuestionSet questions)
{
    private readonly ImmutableArray<(string Section, string Key)> _keys = [.. questions.All.Select(question => Split(question.Key))];

    public ImmutableArray<string> Sections { get; } = [.. questions.All.Select(question => Split(question.Key).Section).Distinct()];

    /// <summary>The problem of a section that does not exist, and the section that was meant, where it can be told.</summary>
    public (Problem Problem, string? Meant) UnknownSection(ScalarNode name)
    {
        const string expected = "a section of the questionnaire";
        if (SectionAndKey(name) is { } both)
        {
            return (new Problem(name.At, Excerpt.Of(name.Text), "section and key in one", expected, both), null);
        }

        var homes = Homes(name.Text);
        var meant = homes.Length == 0 && NearestName.Of(name.Text, Sections) is [var nearest] ? nearest : null;
        var mend = homes.Length > 0 ? $"It belongs in {homes}: write it {(Notation.Of(name.At.File).IsJson ? "inside that section" : "indented below")}."
            : meant is not null ? $"Did you mean {meant}?"
            : Elsewhere(name.Text) ?? $"Use one of: {string.Join(", ", Sections)}.";
        return (new Problem(name.At, Excerpt.Of(name.Text), homes.Length > 0 ? "a key outside its section" : "a section that does not exist", expected, mend) { Certain = homes.Length > 0 ? null : SameWord.Of(name.Text, Sections) }, meant);
    }

    /// <summary>The problem of a key that its section does not have, and the key of the section that was meant, where it can be told.</summary>
    public (Problem Problem, string? Meant) UnknownKey(string section, ScalarNode name)
    {
        var homes = Homes(name.Text);
        var meant = homes.Length == 0 && NearestName.Of(name.Text, KeysOf(section)) is [var nearest] ? nearest : null;
        var mend = homes.Length > 0 ? $"It belongs in {homes}."
            : meant is not null ? $"Did you mean {meant}?"
            : Elsewhere(name.Text) ?? $"Remove it, or look the key up in {questions.All[0].At.File}.";
        return (new Problem(name.At, Entries.Path(section, name.Text), "a key that does not exist here", $"a key of the section {section}", mend) { Certain = homes.Length > 0 ? null : SameWord.Of(name.Text, KeysOf(section)) }, meant);
    }

    private IEnumerable<string> KeysOf(string section) => _keys.Where(key => key.Section == section).Select(key => key.Key);

    // "workload.retryRate: 3%" as one key.
    private string? SectionAndKey(ScalarNode name)
    {
        if (!name.Text.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        var (section, key) = Split(name.Text);
        if (!Sections.Contains(section, StringComparer.Ordinal))
        {
            return null;
        }

        var notation = Notation.Of(name.At.File);
        return KeysOf(section).Contains(key, StringComparer.Ordinal) ? $"Write {notation.Key(key)} {notation.Below(section)}."
            : NearestName.Of(key, KeysOf(section)) is [var nearest] ? $"Did you mean {nearest}? Write {notation.Key(nearest)} {notation.Below(section)}."
            : $"Write the key {notation.Below(section)}.";
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
