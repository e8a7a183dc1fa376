using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>Headline figures side by side, four to a row at most.</summary>
internal static class TilesMeasure
{
    private const int MostInRow = 4;
    private const double Bar = 2;

    // From the size as designed to the smallest that still is a headline.
    private static readonly ImmutableArray<TextStyle> ValueStyles =
        [.. new[] { 17.0, 15, 13, 11.5 }.Select(size => Typography.TileValue with { Size = size })];

    public static ImmutableArray<Strip> Strips(Tiles tiles, Area area, TextSetter text)
    {
        if (tiles.Items.IsEmpty)
        {
            return [];
        }

        var rowCount = (tiles.Items.Length + MostInRow - 1) / MostInRow;
        var inRow = (tiles.Items.Length + rowCount - 1) / rowCount;
        var width = (area.Width - ((inRow - 1) * Spacing.TileGap)) / inRow;
        var value = ValueStyle(tiles, width - (2 * Spacing.TileInside), text);
        var rows = tiles.Items.Chunk(inRow).Select((row, index) =>
            Row(row, area, width, value, text) with { SpaceBefore = index == 0 ? 0 : Spacing.TileGap });
        return Flow.Together(Flow.Enclose([.. rows], [new Ink.Open(Element.Division)], [new Ink.Close()]));
    }

    // One size for all figures, so that they compare: the largest at which each fits on its line.
    private static TextStyle ValueStyle(Tiles tiles, double width, TextSetter text)
    {
        foreach (var style in ValueStyles)
        {
            if (tiles.Items.All(tile => text.Pieces(tile.Value, style).Sum(piece => piece.Width) <= width))
            {
                return style;
            }
        }

        return ValueStyles[^1];
    }

    private static Strip Row(Tile[] tiles, Area area, double width, TextStyle value, TextSetter text)
    {
        var inner = width - (2 * Spacing.TileInside);
        var cells = tiles.Select((tile, index) => new SideCell(
            LeftOf(index) + Spacing.TileInside,
            inner,
            [
                Passage(tile.Label, Typography.TileLabel),
                Passage(tile.Value, value),
                Passage(tile.Note, Typography.TileLabel),
            ],
            [Element.Division],
            Closes: 1));
        return new SideBySide([.. cells], Spacing.TileInside * area.WhiteInside, (Spacing.TileInside - 2) * area.WhiteInside, Grounds).ToStrip();

        double LeftOf(int index) => area.Left + (index * (width + Spacing.TileGap));

        Passage Passage(string words, TextStyle style) => new(text.Lines(words, style, inner), style, Element.Paragraph);

        ImmutableArray<Ink> Grounds(double height) =>
        [
            .. tiles.SelectMany((tile, index) => new Ink[]
            {
                new Ink.Fill(LeftOf(index), 0, width, height, Palette.Ground),
                new Ink.Fill(LeftOf(index), 0, width, Bar, Palette.Of(tile.Tone).Strong),
            }),
        ];
    }
}
