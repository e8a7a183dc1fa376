using System.Collections.Immutable;
using FineTuneAdvisor.Cli.Commands.Assessing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FineTuneAdvisor.Cli.Output.Assessing;

/// <summary>
/// Several proposals as a table, a row each; what was not assessed has its problems counted there. On a terminal that is too narrow for whole words each is
/// a block instead, its cells one below the other. No line ends in blanks.
/// </summary>
internal sealed class OverviewTable(IReadOnlyCollection<AssessedFile> files) : Renderable
{
    private const int TableFrom = 90;
    private const int Gap = 2;
    private const string Nothing = "-";

    private static readonly Style Strong = new(decoration: Decoration.Bold);

    private static readonly Style Failed = new(Color.Red);

    private static readonly ImmutableArray<(string Head, bool IsWhole, bool IsNumber)> Columns =
    [
        ("File", true, false), ("Title", false, false), ("Verdict", false, false), ("Penalty a year", true, true), ("Recommended", false, false), ("To do", true, true),
    ];

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        if (maxWidth < TableFrom)
        {
            return Blocks(maxWidth);
        }

        IRenderable table = Table();
        var lines = Segment.SplitLines(table.Render(options, maxWidth));
        return HaveWholeWords(lines) ? lines.SelectMany(line => Trimmed(line).Append(Segment.LineBreak)) : Blocks(maxWidth);
    }

    private Table Table()
    {
        var table = new Table { Border = TableBorder.None, ShowRowSeparators = false };
        foreach (var (head, isWhole, isNumber) in Columns)
        {
            var column = new TableColumn(new Text(head, Strong)) { Padding = new Padding(0, 0, Gap, 0), NoWrap = isWhole };
            table.AddColumn(isNumber ? column.RightAligned() : column);
        }

        foreach (var file in files)
        {
            table.AddRow(CellsOf(file).Select(cell => new Text(cell.Text, cell.Style)));
        }

        return table;
    }

    private bool HaveWholeWords(IEnumerable<SegmentLine> lines)
    {
        var printed = lines.SelectMany(line => Words(string.Concat(line.Select(segment => segment.Text)))).ToHashSet(StringComparer.Ordinal);
        return files.SelectMany(file => CellsOf(file)).SelectMany(cell => Words(cell.Text)).All(printed.Contains);
    }

    private IEnumerable<Segment> Blocks(int maxWidth)
    {
        var indent = Gap + Columns.Max(column => LineWrap.Cells(column.Head)) + Gap;
        foreach (var file in files)
        {
            yield return new Segment(file.Place.Answers, Strong);
            yield return Segment.LineBreak;
            foreach (var (column, cell) in Columns.Zip(CellsOf(file)).Skip(1).Where(pair => pair.Second.Text != Nothing))
            {
                var label = new string(' ', Gap) + column.Head;
                foreach (var text in LineWrap.Of(cell.Text, maxWidth - indent))
                {
                    yield return new Segment(label.PadRight(indent));
                    yield return new Segment(text, cell.Style);
                    yield return Segment.LineBreak;
                    label = "";
                }
            }
        }
    }

    private static ImmutableArray<(string Text, Style Style)> CellsOf(AssessedFile file) => file.Row is { } row
        ? [Plain(file.Place.Answers), Plain(row.Title), (row.Verdict, ToneStyle.Of(row.Tone)), Plain(row.Penalty), Plain(row.Recommended), Plain(Invariant.Number(row.Steps))]
        : [Plain(file.Place.Answers), Plain(Nothing), (Why(file), Failed), Plain(Nothing), Plain(Nothing), Plain(Nothing)];

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Why(AssessedFile file) => file.Problems.Length switch
    {
        0 => "Not assessed: not written",
        1 => "Not assessed: 1 problem",
        var count => $"Not assessed: {Invariant.Number(count)} problems",
    };

    private static (string Text, Style Style) Plain(string text) => (text, Style.Plain);

    private static IEnumerable<Segment> Trimmed(SegmentLine line)
    {
        var last = line.FindLastIndex(segment => !string.IsNullOrWhiteSpace(segment.Text));
        return line.Take(last + 1).Select((segment, index) => index == last ? new Segment(segment.Text.TrimEnd(), segment.Style) : segment);
    }
}
