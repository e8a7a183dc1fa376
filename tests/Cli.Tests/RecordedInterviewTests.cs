using System.Text;

namespace FineTuneAdvisor.Cli.Tests;

/// <summary>The interview of <c>docs/first-verdict.md</c> as it reads at a terminal of 80 columns, kept in <c>docs/interview.md</c>.</summary>
public sealed class RecordedInterviewTests
{
    private const string Start = "<<'ANSWERS'\n";
    private const string End = "\nANSWERS\n";

    [Fact]
    public void The_recorded_interview_is_what_the_program_says()
    {
        var guide = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "first-verdict.md"));
        var from = guide.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var answers = guide[from..guide.IndexOf(End, from, StringComparison.Ordinal)] + "\n";
        using var program = new Running();

        Assert.Equal(0, program.RunWith(answers, "ask", Path.Combine(program.Folder, "proposal.yaml"), "--as-of", "2026-11-24"));

        var page = new StringBuilder("# An interview, recorded\n\nMade by a test from the answers of [the first verdict](first-verdict.md): what stands behind `>`, `basis>` and `evidence>` was typed.\n\n```text")
            .Append(program.StandardOutput).Append("```\n").ToString();
        var recorded = Path.Combine(Checkout.Root, "docs", "interview.md");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(recorded, page);
        }

        Assert.Equal(File.ReadAllText(recorded), page);
    }
}
