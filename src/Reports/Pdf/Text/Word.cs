using System.Collections.Immutable;

namespace FineTuneAdvisor.Reports.Pdf.Text;

/// <summary>What stays together on a line. A line may end after it.</summary>
/// <param name="Blank">Follows the word; null where two parts of a divided word meet.</param>
internal sealed record Word(ImmutableArray<Piece> Pieces, Piece? Blank)
{
    public double Width { get; } = Pieces.Sum(piece => piece.Width);

    public double WidthWithBlank => Width + (Blank?.Width ?? 0);
}
