using System.Globalization;
using System.Text;
using FineTuneAdvisor.Reports.Pdf.Fonts;

namespace FineTuneAdvisor.Reports.Pdf.Text;

/// <summary>Makes any text fit to be set: what a font or an XML packet could not take is gone before layout begins.</summary>
internal static class TextCleaning
{
    /// <summary>Stands for a character that the font lacks.</summary>
    public const char Missing = '□';

    /// <summary>Controls, tabs, line ends and odd blanks become a blank; invisible characters go; letters and their accents become one.</summary>
    public static string Plain(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsBlank(rune))
            {
                result.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && !IsForbiddenInXml(rune))
            {
                result.Append(rune);
            }
        }

        return result.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>A plain text with what the face lacks replaced.</summary>
    /// <param name="missing">What was replaced, each once, in the order met.</param>
    public static string Drawable(string plain, Face face, ICollection<Rune> missing)
    {
        var font = FontFiles.Of(face);
        var result = new StringBuilder(plain.Length);
        foreach (var rune in plain.EnumerateRunes())
        {
            if (font.Has(rune))
            {
                result.Append(rune);
                continue;
            }

            result.Append(Missing);
            if (!missing.Contains(rune))
            {
                missing.Add(rune);
            }
        }

        return result.ToString();
    }

    private static bool IsBlank(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.SpaceSeparator => !FontFiles.Of(Face.Regular).Has(rune),
        _ => false,
    };

    private static bool IsForbiddenInXml(Rune rune) => rune.Value is 0xFFFE or 0xFFFF;
}
