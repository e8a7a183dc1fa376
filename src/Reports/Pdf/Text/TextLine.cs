using System.Collections.Immutable;

namespace FineTuneAdvisor.Reports.Pdf.Text;

/// <summary>One line of set text.</summary>
/// <param name="Width">Without the blank that the line's end swallowed; that blank is still drawn, or readers would join the words.</param>
internal sealed record TextLine(ImmutableArray<Piece> Pieces, double Width)
{
    public static readonly TextLine Empty = new([], 0);

    public static TextLine Of(IReadOnlyList<Word> words)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        foreach (var piece in words.SelectMany(word => word.Blank is null ? word.Pieces : word.Pieces.Add(word.Blank)))
        {
            if (pieces.Count > 0 && pieces[^1].LooksLike(piece))
            {
                pieces[^1] = piece.Saying(pieces[^1].Text + piece.Text);
            }
            else
            {
                pieces.Add(piece);
            }
        }

        var width = words.Sum(word => word.WidthWithBlank) - (words[^1].Blank?.Width ?? 0);
        return new TextLine(pieces.ToImmutable(), width);
    }
}
