using System.Text.Json;
using System.Text.RegularExpressions;

namespace FineTuneAdvisor.Cli.Tests;

public partial class ExplainCommandTests
{
    [Fact]
    public void Without_a_name_the_verdict_is_explained_with_a_hint_how_to_go_deeper()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("explain", program.Example("support-triage")));

        Assert.StartsWith("verdict  Reject: do not fine-tune", program.StandardOutput, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^├─ multiYearCommitment  ✗ not met", program.StandardOutput);
        Assert.Matches(@"(?m)^│  └─ FTA-1305  fired  The tuned model dies with its base", program.StandardOutput);
        Assert.Contains("explain " + Path.Combine(program.Folder, "support-triage.yaml") + " NAME", program.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_did_not_fire_says_what_each_condition_lacks()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("explain", program.Example("support-triage"), "FTA-1301"));

        // 36 months are committed, 24 are asked: 24 - 36 = -12.
        Assert.StartsWith("FTA-1301 did not fire The commitment is shorter than multi-year", Unwrapped(program), StringComparison.Ordinal);
        Assert.Contains("would hold with more than 12 months less (below 24 months)", Unwrapped(program), StringComparison.Ordinal);
        Assert.Contains("param.minimumCommitment", Unwrapped(program), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_shows_its_arithmetic_down_to_answers_with_evidence_and_prices_with_source()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("explain", program.Example("support-triage"), "penaltyPerYear"));

        Assert.Contains("annualInferenceCost.candidate − annualInferenceCost.baseline = 54,750 − 36,500 = 18,250", Unwrapped(program), StringComparison.Ordinal);
        Assert.Contains("evidence: gateway logs, 2026-08-01..2026-10-31", Unwrapped(program), StringComparison.Ordinal);
        Assert.Contains("Tuned input: $3.75 / 1M tokens, known since 6 August 2026, grade B", Unwrapped(program), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_nobody_gave_leads_to_what_stood_in_for_it()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("explain", program.Example("claims-letters-by-impression"), "provider.switchingWeeks"));

        Assert.Contains("assumed: parameter assumedSwitchingWeeks", Unwrapped(program), StringComparison.Ordinal);
        Assert.Contains("param.assumedSwitchingWeeks", Unwrapped(program), StringComparison.Ordinal);
        Assert.Contains("switchingCost", Unwrapped(program), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fta-1305", "FTA-1305  fired")]
    [InlineData("PENALTYPERYEAR", "penaltyPerYear")]
    [InlineData("MinimumCommitment", "param.minimumCommitment")]
    public void The_case_of_letters_does_not_matter(string name, string told)
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("explain", program.Example("support-triage"), name));

        Assert.StartsWith(told, program.StandardOutput, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("openai/gpt-4o-2024-08-06", " Did you mean \"openai/gpt-4o-2024-08-06 ")]
    [InlineData("retryRat", " Did you mean workload.retryRate?")]
    public void What_is_suggested_can_be_typed_as_it_stands(string name, string suggestion)
    {
        using var program = new Running();

        Assert.Equal(2, program.Run("explain", program.Example("support-triage"), name));
        Assert.Contains(suggestion, program.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_not_there_is_one_message_with_the_nearest()
    {
        using var program = new Running();

        Assert.Equal(2, program.Run("explain", program.Example("support-triage"), "penaltyPerYaer"));

        Assert.Equal(2, program.ErrorLines.Length);
        Assert.StartsWith("penaltyPerYaer: nothing of this assessment has that name. Did you mean penaltyPerYear", program.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("Run 'finetune-advisor explain --help'.", program.ErrorLines[1]);
        Assert.Empty(program.StandardOutput);
    }

    [Fact]
    public void As_JSON_the_tree_is_the_whole_of_standard_output()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("explain", program.Example("support-triage"), "multiYearCommitment", "--format", "json"));

        var tree = JsonDocument.Parse(program.ResultText).RootElement.GetProperty("explanation");
        Assert.Equal("criterion", tree.GetProperty("kind").GetString());
        Assert.Contains("FTA-1305", tree.GetProperty("from").EnumerateArray().Select(child => child.GetProperty("name").GetString()));
        Assert.Empty(program.StandardOutput + program.StandardError);
    }

    [Theory]
    [InlineData("text", "verdict  Reject")]
    [InlineData("json", "{")]
    public void An_output_gets_the_explanation_as_a_file(string format, string start)
    {
        using var program = new Running();
        var output = Path.Combine(program.Folder, "why.out");

        Assert.Equal(0, program.Run("explain", program.Example("support-triage"), "--format", format, "--output", output, "--quiet"));

        Assert.StartsWith(start, File.ReadAllText(output), StringComparison.Ordinal);
        Assert.Empty(program.StandardOutput + program.StandardError + program.ResultText);
    }

    [Fact]
    public void The_excerpt_in_the_README_is_what_the_program_writes()
    {
        using var program = new Running();
        var output = Path.Combine(program.Folder, "why.txt");
        program.Run("explain", program.Example("support-triage"), "FTA-1305", "--output", output, "--quiet");

        var readme = File.ReadAllText(Path.Combine(Checkout.Root, "README.md"));

        var excerpt = readme[readme.IndexOf("└─ FTA-1305.shortLife", StringComparison.Ordinal)..];
        Assert.EndsWith(excerpt[..excerpt.IndexOf("```", StringComparison.Ordinal)], File.ReadAllText(output), StringComparison.Ordinal);
    }

    [Fact]
    public void The_answers_are_never_written_over()
    {
        using var program = new Running();
        var file = program.Example("support-triage");

        Assert.Equal(2, program.Run("explain", file, "--output", file));

        Assert.Contains("--output is the file of answers", program.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_as_wide_as_their_reader_and_end_in_no_blank()
    {
        using var program = new Running();

        program.Run("explain", program.Example("support-triage"), "--depth", "9", "--quiet");

        var lines = program.StandardOutput.Split('\n');
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(' '), line));
        // A name is one word, however long.
        Assert.All(lines.Where(line => line.Trim(' ', '│', '├', '└', '─').Contains(' ', StringComparison.Ordinal)), line => Assert.InRange(line.Length, 1, 110));
        Assert.Empty(program.StandardError);
    }

    [Theory]
    [InlineData("--depth", "-1", "--depth: found '-1', expected a whole number from 0 to 2,147,483,647.")]
    [InlineData("--depth", "x", "--depth: found 'x', expected a whole number from 0 to 2,147,483,647.")]
    [InlineData("--depth", "2.5", "--depth: found '2.5', expected a whole number from 0 to 2,147,483,647.")]
    [InlineData("--format", "xml", "--format: found 'xml', expected text or json.")]
    [InlineData("--language", "xx", "--language: found 'xx', expected a language of the ruleset: en.")]
    public void An_option_that_makes_no_sense_is_refused(string option, string value, string complaint)
    {
        using var program = new Running();

        Assert.Equal(2, program.Run("explain", program.Example("support-triage"), option, value));

        Assert.Equal(complaint, program.ErrorLines[0]);
    }

    [Fact]
    public void Answers_that_are_wrong_are_refused_as_assess_refuses_them()
    {
        using var program = new Running();

        Assert.Equal(1, program.Run("explain", program.Write("bad.yaml", "proposal: { title: Test, team: Test }\nuseCase: { task: A test. }\nworkload: { retryRate: 12 }\n")));

        Assert.Contains("workload.retryRate: found \"12\"", program.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_knows_is_said_where_it_stands()
    {
        using var program = new Running();
        var file = program.Write("few.yaml", "proposal: { title: Test, team: Test }\nuseCase: { task: Answers a test question. }\n");

        Assert.Equal(0, program.Run("explain", file, "FTA-1301", "--as-of", "2026-11-24"));

        Assert.Contains("FTA-1301 cannot be told", Unwrapped(program), StringComparison.Ordinal);
        Assert.Contains("not answered", Unwrapped(program), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_an_overlay_took_out_of_force_says_who_did_and_why()
    {
        using var program = new Running();
        var overlay = Path.Combine(Checkout.Root, "examples", "overlays", "regional-bank");

        Assert.Equal(0, program.Run("explain", program.Example("self-hosted-memo-search"), "FTA-1810", "--overlay", overlay));

        Assert.StartsWith("FTA-1810 not in force", Unwrapped(program), StringComparison.Ordinal);
        Assert.Contains("Disabled by model-risk-committee: The bank buys GPU hours", Unwrapped(program), StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_that_an_overlay_changed_moves_the_limit()
    {
        using var program = new Running();
        var overlay = Path.Combine(Checkout.Root, "examples", "overlays", "regional-bank");

        Assert.Equal(0, program.Run("explain", program.Example("support-triage"), "FTA-1301", "--overlay", overlay));

        // 36 months are committed, and the bank asks for 36: the least month less turns it.
        Assert.Contains("would hold with anything less (below 36 months)", Unwrapped(program), StringComparison.Ordinal);
    }

    // A narrow reader breaks lines: what is said stays the same.
    private static string Unwrapped(Running program) => TreeLines().Replace(program.StandardOutput, " ");

    [GeneratedRegex(@"[\s│├└─]+")]
    private static partial Regex TreeLines();
}
