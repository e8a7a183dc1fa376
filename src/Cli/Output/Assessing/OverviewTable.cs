using FineTuneAdvisor.Cli.Commands.Assessing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FineTuneAdvisor.Cli.Output.Assessing;

/// <summary>Several proposals as a table, a row each; what was not assessed has its problems counted there. No line ends in blanks.</summary>
internal sealed class OverviewTable(IReadOnlyCollection<AssessedFile> files) : Renderable
{
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    private static readonly Style Failed = new(Color.Red);

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        IRenderable table = Table();
        foreach (var line in Segment.SplitLines(table.Render(options, maxWidth)))
        {
            foreach (var segment in Trimmed(line))
            {
                yield return segment;
            }

            yield return Segment.LineBreak;
        }
    }

    private Table Table()
    {
        var table = new Table { Border = TableBorder.None, ShowRowSeparators = false };
        foreach (var (head, isNumber) in (ReadOnlySpan<(string, bool)>)[("File", false), ("Title", false), ("Verdict", false), ("Penalty a year", true), ("Recommended", false), ("To do", true)])
        {
            var column = new TableColumn(new Text(head, Strong)) { Padding = new Padding(0, 0, 2, 0), NoWrap = isNumber };
            table.AddColumn(isNumber ? column.RightAligned() : column);
        }

        foreach (var file in files)
        {
            table.AddRow(file.Row is { } row
                ? [Plain(file.Place.Answers), Plain(row.Title), new Text(row.Verdict, ToneStyle.Of(row.Tone)), Plain(row.Penalty), Plain(row.Recommended), Plain(Invariant.Number(row.Steps))]
                : [Plain(file.Place.Answers), Plain("-"), new Text(Why(file), Failed), Plain("-"), Plain("-"), Plain("-")]);
        }

        return table;
    }

    private static string Why(AssessedFile file) => file.Problems.Length switch
    {
        0 => "Not assessed: not written",
        1 => "Not assessed: 1 problem",
        var count => $"Not assessed: {Invariant.Number(count)} problems",
    };

    private static Text Plain(string text) => new(text);

    private static IEnumerable<Segment> Trimmed(SegmentLine line)
    {
        var last = line.FindLastIndex(segment => !string.IsNullOrWhiteSpace(segment.Text));
        return line.Take(last + 1).Select((segment, index) => index == last ? new Segment(segment.Text.TrimEnd(), segment.Style) : segment);
    }
}
