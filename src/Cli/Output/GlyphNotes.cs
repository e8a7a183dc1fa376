using System.Text.RegularExpressions;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Reports.Pdf;

namespace FineTuneAdvisor.Cli.Output;

/// <summary>What the PDF could not show: a line for each text, however often and in however many faces it stands in the report.</summary>
public static partial class GlyphNotes
{
    public static IEnumerable<string> Of(IEnumerable<RenderWarning> warnings) =>
        warnings.GroupBy(warning => warning.Text, StringComparer.Ordinal).SelectMany(OfText);

    private static IEnumerable<string> OfText(IGrouping<string, RenderWarning> warnings)
    {
        var text = Excerpt.Quoted(warnings.Key);
        var lacking = warnings.SelectMany(warning => CodePoint().Matches(warning.Reason)).Select(code => code.Value).Distinct(StringComparer.Ordinal).Count();
        var others = warnings.Where(warning => !CodePoint().IsMatch(warning.Reason)).Select(warning => $"{text}: {warning.Reason}");
        return lacking == 0 ? others
            : others.Prepend($"{AllowedAnswer.Number(lacking)} character{(lacking == 1 ? "" : "s")} of {text} {(lacking == 1 ? "has" : "have")} no glyph in the report's font; a box stands in.");
    }

    [GeneratedRegex(@"\bU\+[0-9A-F]{4,6}\b", RegexOptions.CultureInvariant)]
    private static partial Regex CodePoint();
}
