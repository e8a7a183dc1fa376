using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FineTuneAdvisor.Cli.Output;

/// <summary>The summary as two columns, what and how it stands; on a narrow terminal the one above the other. No line ends in blanks.</summary>
public sealed class SummaryView(ImmutableArray<SummaryLine> lines) : Renderable
{
    private const int TwoColumnsFrom = 80;
    private const int Gap = 2;

    private static readonly Style Strong = new(decoration: Decoration.Bold);

    public static void Print(IAnsiConsole console, ImmutableArray<SummaryLine> lines) => console.Write(new SummaryView(lines));

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var isNarrow = maxWidth < TwoColumnsFrom;
        var indent = isNarrow ? Gap : lines.Max(line => LineWrap.Cells(line.Label)) + Gap;
        string? previous = null;
        foreach (var line in lines)
        {
            // A label stands once over the lines that share it.
            var label = line.Label == previous ? "" : line.Label;
            previous = line.Label;
            if (isNarrow && label.Length > 0)
            {
                yield return new Segment(label, Strong);
                yield return Segment.LineBreak;
                label = "";
            }

            foreach (var text in LineWrap.Of(line.Value, maxWidth - indent))
            {
                yield return new Segment(label, Strong);
                yield return new Segment(new string(' ', indent - LineWrap.Cells(label)));
                yield return new Segment(text, ToneStyle.Of(line.Tone));
                yield return Segment.LineBreak;
                label = "";
            }
        }
    }
}
