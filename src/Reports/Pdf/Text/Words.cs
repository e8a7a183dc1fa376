using System.Collections.Immutable;
using System.Text;
using FineTuneAdvisor.Reports.Pdf.Styling;

namespace FineTuneAdvisor.Reports.Pdf.Text;

/// <summary>Cuts pieces into words at blanks, and words that no line can hold into parts.</summary>
internal static class Words
{
    private const string BreakAfter = "/-_.:–—";

    /// <summary>Words of the pieces; several blanks count as one, blanks at both ends as none. A no-break space holds a word together.</summary>
    public static ImmutableArray<Word> Of(IEnumerable<Piece> pieces)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        var current = ImmutableArray.CreateBuilder<Piece>();
        foreach (var piece in pieces)
        {
            var parts = piece.Text.Split(' ');
            for (var index = 0; index < parts.Length; index++)
            {
                if (index > 0 && current.Count > 0)
                {
                    words.Add(new Word(current.DrainToImmutable(), piece.Saying(" ")));
                }

                if (parts[index].Length > 0)
                {
                    current.Add(piece.Saying(parts[index]));
                }
            }
        }

        if (current.Count > 0)
        {
            words.Add(new Word(current.DrainToImmutable(), null));
        }
        else if (words.Count > 0)
        {
            words[^1] = words[^1] with { Blank = null };
        }

        return words.ToImmutable();
    }

    /// <summary>The same words, none wider than the line: a wide one is parted after <c>/ - _ . :</c> and dashes, and where that is not enough, between characters.</summary>
    public static IEnumerable<Word> Fitting(IEnumerable<Word> words, double width) =>
        words.SelectMany(word => word.Width <= width ? [word] : Parts(word, width));

    /// <summary>Width of the widest part that is not cut between characters.</summary>
    public static double WidestPart(Word word) =>
        word.Pieces.SelectMany(AtBreakCharacters).Max(piece => piece.Width);

    private static IEnumerable<Word> Parts(Word word, double width)
    {
        var parts = word.Pieces
            .SelectMany(AtBreakCharacters)
            .SelectMany(piece => piece.Width <= width ? [piece] : BetweenCharacters(piece, width))
            .ToList();
        for (var index = 0; index < parts.Count; index++)
        {
            yield return new Word([parts[index]], index == parts.Count - 1 ? word.Blank : null);
        }
    }

    private static IEnumerable<Piece> AtBreakCharacters(Piece piece)
    {
        var start = 0;
        for (var index = 1; index < piece.Text.Length; index++)
        {
            if (BreakAfter.Contains(piece.Text[index - 1], StringComparison.Ordinal) && !BreakAfter.Contains(piece.Text[index], StringComparison.Ordinal))
            {
                yield return piece.Saying(piece.Text[start..index]);
                start = index;
            }
        }

        yield return piece.Saying(piece.Text[start..]);
    }

    private static IEnumerable<Piece> BetweenCharacters(Piece piece, double width)
    {
        var part = new StringBuilder();
        var used = 0.0;
        foreach (var rune in piece.Text.EnumerateRunes())
        {
            var advance = Advance(rune, piece.Style);
            if (part.Length > 0 && used + advance > width)
            {
                yield return piece.Saying(part.ToString());
                part.Clear();
                used = 0;
            }

            part.Append(rune);
            used += advance;
        }

        yield return piece.Saying(part.ToString());
    }

    private static double Advance(Rune rune, TextStyle style) => Fonts.FontFiles.Of(style.Face).Width(rune.ToString()) * style.Size;
}
