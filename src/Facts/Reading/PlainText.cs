using System.Globalization;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>Free words as they are kept: line ends as LF, no blanks around, no control characters.</summary>
internal static class PlainText
{
    /// <summary>The same words whichever format and editor wrote them.</summary>
    public static string Of(string written) =>
        written.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();

    /// <summary>The first character that no page can show, as its code point; null where there is none.</summary>
    public static string? FirstControl(string text) =>
        text.Where(character => char.IsControl(character) && character is not ('\n' or '\t'))
            .Select(character => string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}"))
            .FirstOrDefault();
}
