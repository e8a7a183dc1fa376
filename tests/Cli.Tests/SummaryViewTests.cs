using System.Collections.Immutable;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Document;
using Spectre.Console;

namespace FineTuneAdvisor.Cli.Tests;

public class SummaryViewTests
{
    private static readonly ImmutableArray<SummaryLine> Lines =
    [
        new("Verdict", "Reject", Tone.Bad),
        new("To mend", "Agree on a term of 24\u00A0months or more, in writing, and come back with it to the board that meets in spring.", Tone.Info),
        new("To mend", "Ask again.", Tone.Info),
    ];

    [Fact]
    public void From_80_columns_on_a_label_stands_beside_its_text_and_once_over_the_lines_that_share_it() =>
        Assert.Equal(
            [
                "Verdict  Reject",
                "To mend  Agree on a term of 24\u00A0months or more, in writing, and come back with it",
                "         to the board that meets in spring.",
                "         Ask again.",
            ],
            Printed(80));

    [Fact]
    public void Below_80_columns_a_label_stands_above_its_text() =>
        Assert.Equal(
            [
                "Verdict",
                "  Reject",
                "To mend",
                "  Agree on a term of 24\u00A0months or",
                "  more, in writing, and come back",
                "  with it to the board that meets in",
                "  spring.",
                "  Ask again.",
            ],
            Printed(36));

    // "Agree on a term of 24" would fill the line; the number stays with its unit.
    [Fact]
    public void A_line_never_breaks_at_a_non_breaking_space() =>
        Assert.Equal("  Agree on a term of", Printed(23)[3]);

    private static string[] Printed(int width)
    {
        using var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = width;
        SummaryView.Print(console, Lines);
        return writer.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }
}
