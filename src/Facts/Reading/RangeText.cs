using System.Text.RegularExpressions;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>Two numbers where one belongs: <c>8000-14000</c>, <c>8k to 14k</c>. A file has its own fields for the ends of a range.</summary>
internal static partial class RangeText
{
    /// <summary>How to mend a text that is a range; null where it is none.</summary>
    public static string? Mend(string text, Notation notation)
    {
        if (Ends().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var (low, high) = (match.Groups["low"].Value, match.Groups["high"].Value);
        return IsNumber(low) && IsNumber(high)
            ? $"Write your best guess as value, with {notation.Field("low", low)} and {notation.Field("high", high)} beside it; at the prompt of 'ask' type {low}..{high}."
            : null;
    }

    private static bool IsNumber(string text) => Numeral.TryRead(text, out _) == NumeralFault.None;

    [GeneratedRegex(@"^\$?(?<low>[0-9][0-9.,]*?[kKMB%]?) ?(?:\.\.\.?|-|\u2013|\u2026|to) ?\$?(?<high>[0-9][0-9.,]*[kKMB%]?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
