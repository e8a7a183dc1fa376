using System.Collections.Immutable;
using System.Text;

namespace FineTuneAdvisor.Reports.Pdf.Text;

/// <summary>One line of set text.</summary>
/// <param name="Width">Without the blank that the line's end swallowed; that blank is still drawn, or readers would join the words.</param>
internal sealed record TextLine(ImmutableArray<Piece> Pieces, double Width)
{
    public static readonly TextLine Empty = new([], 0);

    /// <param name="words">One or more.</param>
    public static TextLine Of(IReadOnlyList<Word> words)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var stretch = new StringBuilder();
        Piece? style = null;
        foreach (var piece in words.SelectMany(word => word.Blank is null ? word.Pieces : word.Pieces.Add(word.Blank)))
        {
            if (style is not null && !style.LooksLike(piece))
            {
                pieces.Add(style.Saying(stretch.ToString()));
                stretch.Clear();
            }

            style = piece;
            // Lines are broken; the font has one glyph for both, and the file would say for every blank what the first one met was.
            stretch.Append(piece.Text.Replace('\u00a0', ' '));
        }

        pieces.Add(style!.Saying(stretch.ToString()));
        var width = words.Sum(word => word.WidthWithBlank) - (words[^1].Blank?.Width ?? 0);
        return new TextLine(pieces.ToImmutable(), width);
    }
}
