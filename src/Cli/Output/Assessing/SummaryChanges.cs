using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Document;
using Spectre.Console;

namespace FineTuneAdvisor.Cli.Output.Assessing;

/// <summary>What a summary says otherwise than an earlier one: under each label what is gone, then what has come.</summary>
public static class SummaryChanges
{
    public static ImmutableArray<SummaryLine> Between(ImmutableArray<SummaryLine> before, ImmutableArray<SummaryLine> after) =>
        [.. after.Concat(before)
            .Select(line => line.Label)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(label => (IEnumerable<SummaryLine>)
            [
                .. Only(before, after, label).Select(line => line with { Value = "was: " + line.Value, Tone = Tone.Neutral }),
                .. Only(after, before, label).Select(line => line with { Value = "now: " + line.Value }),
            ])];

    /// <param name="run">Counted from 1, as <paramref name="earlier"/>.</param>
    public static void Print(IAnsiConsole console, int run, int earlier, ImmutableArray<SummaryLine> changes)
    {
        console.WriteLine();
        console.WriteLine($"Run {Invariant.Number(run)}, against run {Invariant.Number(earlier)}:{(changes.IsEmpty ? " the summary is the same." : "")}");
        if (!changes.IsEmpty)
        {
            SummaryView.Print(console, changes);
        }
    }

    private static IEnumerable<SummaryLine> Only(ImmutableArray<SummaryLine> here, ImmutableArray<SummaryLine> there, string label) =>
        here.Where(line => line.Label == label && !there.Any(other => other.Label == label && other.Value == line.Value));
}
