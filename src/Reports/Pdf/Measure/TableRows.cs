using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>Sets the head and the rows of one table, once its column widths are known.</summary>
internal sealed class TableRows(Table table, ImmutableArray<double> widths, Area area, TextSetter text)
{
    private const double Rule = 0.5;
    private const double Bar = 2.5;

    /// <summary>White inside a cell, left of its text.</summary>
    public static double LeftAside(Table table, int index)
    {
        var followsFigures = index > 0
            && table.Columns[index - 1].Align == ColumnAlign.End
            && table.Columns[index].Align == ColumnAlign.Start;
        return Spacing.CellAside + (followsFigures ? Spacing.AfterFigures : 0);
    }

    public Strip Head() => Strip(
        [.. table.Columns.Select(column => (Cell)column.Header)],
        (_, _) => Typography.ColumnHead,
        _ => Element.ColumnHeader,
        height => [new Ink.Fill(area.Left, 0, area.Width, height, Palette.Brand)]);

    public Strip Of(Row row) => Strip(
        Filled(row.Cells),
        (cell, index) => StyleOf(cell, isStrong: row.IsHighlighted || table.Columns[index].IsRowHeader),
        column => column.IsRowHeader ? Element.RowHeader : Element.DataCell,
        row.IsHighlighted ? Highlight : Ruled);

    private static TextStyle StyleOf(Cell cell, bool isStrong) => cell.Tone == Tone.Neutral
        ? isStrong ? Typography.StrongCell : Typography.Cell
        : Typography.StrongCell with { Colour = Palette.Of(cell.Tone).Strong };

    // A row may leave out its last cells; a cell without a column would be lost.
    private ImmutableArray<Cell> Filled(ImmutableArray<Cell> cells) => cells.Length <= table.Columns.Length
        ? [.. cells, .. Enumerable.Repeat((Cell)"", table.Columns.Length - cells.Length)]
        : throw new ArgumentException($"Table \"{table.Caption}\": a row has {cells.Length} cells for {table.Columns.Length} columns.");

    private Strip Strip(
        ImmutableArray<Cell> cells,
        Func<Cell, int, TextStyle> style,
        Func<Column, Element> element,
        Func<double, ImmutableArray<Ink>> grounds)
    {
        var set = ImmutableArray.CreateBuilder<SideCell>(cells.Length);
        var left = area.Left;
        for (var index = 0; index < cells.Length; index++)
        {
            var column = table.Columns[index];
            var aside = LeftAside(table, index);
            var inner = Math.Max(0, widths[index] - aside - Spacing.CellAside);
            set.Add(new SideCell(
                left + aside,
                inner,
                [Passage(cells[index], style(cells[index], index), column, inner)],
                [element(column)],
                Closes: 1,
                IsRightAligned: column.Align == ColumnAlign.End,
                IsRepeated: column.IsRowHeader));
            left += widths[index];
        }

        return new SideBySide(set.MoveToImmutable(), Spacing.CellAbove * area.WhiteInside, Spacing.CellAbove * area.WhiteInside, grounds, Element.Row).ToStrip();
    }

    private Passage Passage(Cell cell, TextStyle style, Column column, double width)
    {
        var isPill = cell.Tone != Tone.Neutral && column.Align == ColumnAlign.Start && cell.Runs.Any(run => run.Text.Length > 0);
        return new Passage(text.Lines(cell.Runs, style, width), style, Pill: isPill ? Palette.Of(cell.Tone).Tint : null);
    }

    private ImmutableArray<Ink> Ruled(double height) => [new Ink.Fill(area.Left, height - Rule, area.Width, Rule, Palette.Hairline)];

    private ImmutableArray<Ink> Highlight(double height) =>
    [
        new Ink.Fill(area.Left, 0, area.Width, height, Palette.Of(Tone.Info).Tint),
        new Ink.Fill(area.Left, 0, Bar, height, Palette.Brand),
    ];
}
