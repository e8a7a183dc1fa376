using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>A table: caption, head repeated on every page, rows that stay whole.</summary>
internal static class TableMeasure
{
    // A table up to this many rows is read at a glance: it is not torn apart if a page can hold it.
    private const int SmallTable = 5;

    public static ImmutableArray<Strip> Strips(Table table, Area area, TextSetter text)
    {
        var caption = Caption(table, area, text);
        if (table.Columns.IsEmpty)
        {
            return Flow.Enclose(caption, [new Ink.Open(Element.Division)], [new Ink.Close()]);
        }

        var rows = new TableRows(table, Widths(table, area, text), area, text);
        var head = rows.Head();
        var repeated = new Strip(head.Height, [.. head.Inks.Where(ink => ink is Ink.Fill or Ink.Text)]);
        var body = Flow.Enclose(
            [.. table.Rows.Select((row, index) => rows.Of(row) with
            {
                Repeated = repeated,
                KeepWithNext = index == table.Rows.Length - 2 ? Keep.Always : Keep.No,
            })],
            [new Ink.Open(Element.TableBody)],
            [new Ink.Close()]);
        var headRow = Flow.Enclose(
            [head with { KeepWithNext = body.IsEmpty ? Keep.No : Keep.Always }],
            [new Ink.Open(Element.TableHead)],
            [new Ink.Close()]);
        headRow = caption.IsEmpty ? headRow : Flow.SpacedBefore(headRow, Spacing.Caption);
        var strips = Flow.Enclose([.. caption, .. headRow, .. body], [new Ink.Open(Element.Table)], [new Ink.Close()]);
        return table.Rows.Length <= SmallTable ? Flow.Together(strips) : strips;
    }

    private static ImmutableArray<Strip> Caption(Table table, Area area, TextSetter text)
    {
        if (string.IsNullOrWhiteSpace(table.Caption))
        {
            return [];
        }

        var style = Typography.Paragraph(ParagraphRole.Caption);
        var type = table.Columns.IsEmpty ? Element.Paragraph : Element.Caption;
        return Flow.KeepLastWithNext(Flow.Strips(text.Lines(table.Caption, style, area.Width), style, area.Left, type));
    }

    private static ImmutableArray<double> Widths(Table table, Area area, TextSetter text) =>
        ColumnWidths.Share(area.Width, [.. table.Columns.Select((column, index) => Content(table, index, area, text))]);

    private static ColumnContent Content(Table table, int index, Area area, TextSetter text)
    {
        var column = table.Columns[index];
        var head = text.Words(column.Header, Typography.ColumnHead);
        // Any cell may turn out strong; the strong face is the wider one.
        var cells = table.Rows.Select(row => index < row.Cells.Length ? text.Words(row.Cells[index].Runs, Typography.StrongCell) : []).ToList();
        var whole = Widest(cells.SelectMany(cell => cell).Concat(head), word => word.Width);
        return new ColumnContent(
            TableRows.LeftAside(table, index) + Spacing.CellAside,
            column.Align == ColumnAlign.End ? cells.Select(Length).Append(whole).Max() : whole,
            whole,
            Widest(cells.SelectMany(cell => cell).Concat(head), Words.WidestPart),
            [Length(head), .. cells.Select(Length)]);
    }

    private static double Length(ImmutableArray<Word> words) => words.Sum(word => word.WidthWithBlank);

    private static double Widest(IEnumerable<Word> words, Func<Word, double> width) =>
        words.Select(width).DefaultIfEmpty(0).Max();
}
