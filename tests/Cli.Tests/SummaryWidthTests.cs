namespace FineTuneAdvisor.Cli.Tests;

// The width that a pipe's reader says is one for the whole process.
[CollectionDefinition(nameof(SummaryWidthTests), DisableParallelization = true)]
[Collection(nameof(SummaryWidthTests))]
public class SummaryWidthTests
{
    [Fact]
    public void A_summary_in_a_pipe_has_no_trailing_blanks_and_is_as_wide_as_its_reader_says()
    {
        using var program = new Running();
        var file = program.Example("support-triage");
        try
        {
            Environment.SetEnvironmentVariable("COLUMNS", "200");
            program.Run("assess", file);
            var wide = program.StandardOutput.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
            Environment.SetEnvironmentVariable("COLUMNS", "60");
            program.Run("assess", file);
            var narrow = program.StandardOutput.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

            Assert.InRange(wide.Max(line => line.Length), 101, 200);
            Assert.InRange(narrow.Max(line => line.Length), 40, 60);
            Assert.All(wide.Concat(narrow), line => Assert.Equal(line.TrimEnd(), line));
        }
        finally
        {
            Environment.SetEnvironmentVariable("COLUMNS", null);
        }
    }

    [Theory]
    [InlineData("60")]
    [InlineData("80")]
    public void Several_files_on_a_narrow_terminal_are_a_block_each_and_no_word_breaks(string columns)
    {
        using var program = new Running();
        var (good, bad) = (program.Example("support-triage"), program.Write("bad.yaml", "proposal: { title: Test, team: Test }\nuseCase: { task: A test. }\nworkload: { retryRate: 12 }\n"));
        try
        {
            Environment.SetEnvironmentVariable("COLUMNS", columns);
            program.Run("assess", good, bad);
        }
        finally
        {
            Environment.SetEnvironmentVariable("COLUMNS", null);
        }

        var lines = program.StandardOutput.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([bad, "  Verdict         Not assessed: 1 problem", good, "  Title           Triage of support tickets"], lines[..4]);
        Assert.Contains("  Penalty a year  $18,250", lines);
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
    }
}
