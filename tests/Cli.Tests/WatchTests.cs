using System.Collections.Immutable;
using FineTuneAdvisor.Cli.Output.Assessing;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Cli.Tests;

public class WatchTests
{
    [Fact]
    public void Each_save_is_assessed_and_what_changed_is_shown_until_Ctrl_C()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill to send Ctrl+C with.");
        using var program = new Running();
        var file = program.Example("support-triage");
        var text = File.ReadAllText(file);
        var half = text.Replace("requestsPerDay: { value: 10000, low: 8000, high: 14000", "requestsPerDay: { value: 5000, low: 4000, high: 7000", StringComparison.Ordinal);
        Assert.NotEqual(text, half);
        using var watching = new StartedProgram("assess", file, "--watch");

        watching.WaitForError($"Wrote {Path.ChangeExtension(file, "verdict.pdf")}");
        Assert.StartsWith("Verdict                           Reject: do not fine-tune\n", watching.Output, StringComparison.Ordinal);

        // Saved in place. 5,000 requests a day: half of $18,250.
        File.WriteAllText(file, half);
        watching.WaitForOutput("Run 2, against run 1:");
        watching.WaitForOutput("Penalty a year                    was: $18,250\n                                  now: $9,125\n");

        // Broken: said, and waited for.
        File.WriteAllText(file, half + "workload:\n  retryRate: 1\n");
        watching.WaitForError($"1 problem in {file}; nothing was written.");

        // Saved by renaming, as many editors do.
        File.WriteAllText(file + "~", text);
        File.Move(file + "~", file, overwrite: true);
        watching.WaitForOutput("Run 4, against run 2:");
        watching.WaitForOutput("was: $9,125\n                                  now: $18,250\n");

        File.Delete(file);
        watching.WaitForError($"{file}: there is no such file.");
        File.WriteAllText(file, text + "# A remark.\n");
        watching.WaitForOutput("Run 6, against run 4: the summary is the same.\n");

        Assert.Equal(0, watching.Interrupt());
        Assert.DoesNotContain("Verdict", watching.Output[10..], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_gone_stands_before_what_has_come_under_each_label()
    {
        ImmutableArray<SummaryLine> before = [new("Verdict", "Reject", Tone.Bad), new("Why", "because", Tone.Neutral), new("To do", "one", Tone.Info), new("To do", "two", Tone.Info), new("Bring", "a log", Tone.Caution)];
        ImmutableArray<SummaryLine> after = [new("Verdict", "Approve", Tone.Good), new("Why", "because", Tone.Neutral), new("To do", "two", Tone.Info), new("To do", "three", Tone.Info)];

        Assert.Equal(
            [
                new("Verdict", "was: Reject", Tone.Neutral), new("Verdict", "now: Approve", Tone.Good),
                new("To do", "was: one", Tone.Neutral), new("To do", "now: three", Tone.Info),
                new("Bring", "was: a log", Tone.Neutral),
            ],
            SummaryChanges.Between(before, after));
        Assert.Empty(SummaryChanges.Between(after, after));
    }

    [Theory]
    [InlineData("--watch: found several files or a folder, expected one file.", "x.yaml", "y.yaml")]
    [InlineData("--watch: standard output is for what changes; name a file with --output, or leave --format out.", "x.yaml", "--format", "json")]
    [InlineData("--watch: standard output is for what changes; name a file with --output, or leave --format out.", "x.yaml", "--output", "-", "--format", "pdf")]
    [InlineData("--fail-on: what is watched ends with 0 when it is stopped; leave one of the two out.", "x.yaml", "--fail-on", "reject")]
    public void What_cannot_be_watched_is_wrong_usage(string error, params string[] arguments)
    {
        using var program = new Running();

        Assert.Equal(2, program.Run(["assess", "--watch", .. arguments]));

        Assert.Equal([error, "Run 'finetune-advisor assess --help'."], program.ErrorLines);
    }
}
