using System.Runtime.CompilerServices;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Rulesets;
using Scriban;
using Scriban.Parsing;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>Texts as Scriban templates: each is parsed once and lives as long as its ruleset. Safe for many threads.</summary>
internal static class TextTemplates
{
    private static readonly ConditionalWeakTable<TextEntry, Template> Parsed = [];

    /// <summary>The template of a text; it may have errors.</summary>
    public static Template Of(TextEntry entry) => Parsed.GetValue(entry, static text => Template.Parse(text.Template));

    /// <summary>What is wrong at one place of a text, with its file and the line and column inside the text.</summary>
    public static Problem Problem(TextEntry entry, TextPosition place, string found, string expected, string mend) =>
        new(entry.At, entry.Key, $"{found} (line {place.Line + 1}, column {place.Column + 1} of the text)", expected, mend);

    public static Problem Broken(TextEntry entry, TextPosition place, string message) =>
        Problem(entry, place, message.TrimEnd('.'), "a Scriban text that prints names of facts", "Write names as conditions do, in {{ }}, and close every {{ if }} with {{ end }}.");
}
