using System.Globalization;
using System.Text;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>What a file says, fit to be shown in a message: short, and without characters that would steer a terminal or turn the direction of the text.</summary>
public static class Excerpt
{
    private const int Longest = 60;

    /// <summary>The text in quotation marks.</summary>
    public static string Quoted(string text) => $"\"{Of(text)}\"";

    /// <summary>The text itself, at most 60 characters of it.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder();
        var characters = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (characters++ == Longest)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(IsHarmless(rune) ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"));
        }

        return shown.ToString();
    }

    private static bool IsHarmless(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
