using System.Text.RegularExpressions;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>Texts fitted to their place.</summary>
internal static partial class Sentences
{
    /// <summary>The first sentence, for places that have room for one.</summary>
    public static string First(string text) => End().Match(text) is { Success: true } end ? text[..end.Index] : text;

    /// <summary>
    /// At most so many characters: cut after a word where one ends in the second half, else inside one, and marked with an ellipsis.
    /// </summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', most - 1, most / 2);
        end = end > 0 ? end : most - 1;
        // Half of a surrogate pair is no character.
        end = char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
        return text[..end].TrimEnd(' ', ',', ';', ':', '.') + "…";
    }

    /// <summary>With a capital, where a name stands first in its cell or line.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Without its capital, where a name stands inside a sentence; abbreviations such as GPU keep theirs.</summary>
    public static string Small(string text) =>
        text.Length < 2 || char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    // The blank behind a full stop that another sentence follows.
    [GeneratedRegex(@"(?<=[.!?])\ (?=[\p{Lu}$“0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
