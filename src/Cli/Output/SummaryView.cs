using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Document;
using Spectre.Console;

namespace FineTuneAdvisor.Cli.Output;

/// <summary>The summary as a table of two columns: what, and how it stands.</summary>
public static class SummaryView
{
    public static void Print(IAnsiConsole console, ImmutableArray<SummaryLine> lines)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn();
        string? previous = null;
        foreach (var line in lines)
        {
            // A label stands once over the lines that share it.
            grid.AddRow(new Text(line.Label == previous ? "" : line.Label, new Style(decoration: Decoration.Bold)), new Text(line.Value, StyleOf(line.Tone)));
            previous = line.Label;
        }

        console.Write(grid);
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Good => new Style(Color.Green),
        Tone.Bad => new Style(Color.Red),
        Tone.Caution => new Style(Color.Olive),
        _ => Style.Plain,
    };
}
