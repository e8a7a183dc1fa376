using System.Text.Json;

namespace FineTuneAdvisor.Cli.Tests;

public class AssessCommandTests
{
    private const string Minimal = "proposal: { title: Test, team: Test }\nuseCase: { task: Answers a test question. }\n";

    [Fact]
    public void Without_an_output_the_PDF_stands_beside_the_answers_and_a_summary_is_printed()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("assess", program.Example("support-triage")));

        Assert.Equal(["support-triage.verdict.pdf", "support-triage.yaml"], program.Files);
        Assert.Contains("Reject", program.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("$18,250", program.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("support-triage.verdict.pdf", program.StandardError, StringComparison.Ordinal);
        Assert.Equal("%PDF-1.7"u8.ToArray(), File.ReadAllBytes(Path.Combine(program.Folder, "support-triage.verdict.pdf"))[..8]);
    }

    [Fact]
    public void The_ending_of_the_output_says_the_format()
    {
        using var program = new Running();
        var json = Path.Combine(program.Folder, "result.json");

        Assert.Equal(0, program.Run("assess", program.Example("support-triage"), "--output", json));

        var result = JsonDocument.Parse(File.ReadAllBytes(json)).RootElement;
        Assert.Equal("reject", result.GetProperty("verdict").GetProperty("outcome").GetString());
        Assert.Equal(18_250m, result.GetProperty("economics").GetProperty("penaltyPerYear").GetDecimal());
        Assert.Empty(program.StandardOutput);
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--output", "-")]
    public void The_result_goes_to_standard_output_alone_where_it_is_asked_for(string option, string value)
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("assess", program.Example("support-triage"), option, value));

        Assert.Equal("1", JsonDocument.Parse(program.ResultText).RootElement.GetProperty("schemaVersion").GetString());
        Assert.Empty(program.StandardOutput);
        Assert.Equal(["support-triage.yaml"], program.Files);
    }

    [Theory]
    [InlineData("reject,defer", 3)]
    [InlineData("reject", 3)]
    [InlineData("defer", 0)]
    public void A_verdict_that_the_caller_fails_on_exits_with_3_and_the_report_is_written(string failOn, int exit)
    {
        using var program = new Running();

        Assert.Equal(exit, program.Run("assess", program.Example("support-triage"), "--fail-on", failOn, "--quiet"));

        Assert.Contains("support-triage.verdict.pdf", program.Files);
        Assert.Empty(program.StandardOutput + program.StandardError);
    }

    [Fact]
    public void Every_problem_of_a_file_is_printed_at_once_and_nothing_is_written()
    {
        using var program = new Running();
        var file = program.Write("bad.yaml", Minimal + "workload:\n  retryRate: 12\n  requestPerDay: 10\n");

        Assert.Equal(1, program.Run("assess", file));

        var lines = program.StandardError.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith($"{file}:4:14 workload.retryRate: found \"12\", expected a share from 0 to 5", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{file}:5:3 workload.requestPerDay: found", lines[1], StringComparison.Ordinal);
        Assert.Contains("requestsPerDay", lines[1], StringComparison.Ordinal);
        Assert.Equal(["bad.yaml"], program.Files);
        Assert.Empty(program.StandardOutput);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_message_and_no_stack_trace()
    {
        using var program = new Running();

        Assert.Equal(1, program.Run("assess", Path.Combine(program.Folder, "nowhere.yaml")));

        Assert.Contains("nowhere.yaml", program.StandardError, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", program.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_cannot_be_priced_is_refused_with_its_place()
    {
        using var program = new Running();
        var file = program.Write("typo.yaml", Minimal + "candidate:\n  route: providerFineTune\n  model: openai/gpt-4o-2024-08-6\n");

        Assert.Equal(1, program.Run("assess", file));

        Assert.StartsWith($"{file}:5:10 candidate.model: found \"openai/gpt-4o-2024-08-6\"", program.StandardError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("assess", "x.yaml", "--format", "docx")]
    [InlineData("assess", "x.yaml", "--as-of", "24.11.2026")]
    [InlineData("assess", "x.yaml", "--fail-on", "maybe")]
    [InlineData("assess", "x.yaml", "--output", "report.txt")]
    [InlineData("assess", "x.yaml", "--colour")]
    [InlineData("judge", "x.yaml")]
    public void A_wrong_command_line_exits_with_2_and_writes_nothing(params string[] arguments)
    {
        using var program = new Running();

        Assert.Equal(2, program.Run(arguments));

        Assert.NotEmpty(program.StandardError);
        Assert.Empty(program.Files);
    }

    [Fact]
    public void A_language_that_the_ruleset_does_not_speak_is_wrong_usage()
    {
        using var program = new Running();

        Assert.Equal(2, program.Run("assess", program.Example("support-triage"), "--language", "xx"));
        Assert.Contains("expected a language of the ruleset: en", program.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_named_and_nothing_is_left_behind()
    {
        using var program = new Running();
        var file = program.Example("support-triage");

        Assert.Equal(1, program.Run("assess", file, "--output", Path.Combine(program.Folder, "no", "such", "folder", "verdict.pdf")));

        Assert.Contains("cannot be written", program.StandardError, StringComparison.Ordinal);
        Assert.Equal(["support-triage.yaml"], program.Files);
    }

    [Fact]
    public void A_report_that_stands_there_is_replaced_whole()
    {
        using var program = new Running();
        var file = program.Example("support-triage");
        program.Write("support-triage.verdict.pdf", "an older report");

        Assert.Equal(0, program.Run("assess", file));

        Assert.True(new FileInfo(Path.Combine(program.Folder, "support-triage.verdict.pdf")).Length > 10_000);
        Assert.Equal(2, program.Files.Length);
    }

    [Fact]
    public void A_ruleset_with_a_mistake_is_refused_with_file_and_line()
    {
        using var program = new Running();
        var ruleset = Directory.CreateDirectory(Path.Combine(program.Folder, "ruleset")).FullName;

        Assert.Equal(1, program.Run("assess", program.Example("support-triage"), "--ruleset", ruleset));

        Assert.Contains("questionnaire.yaml", program.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public void Assessed_as_of_the_day_before_the_announcement_the_base_is_not_known_to_retire()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("assess", program.Example("support-triage"), "--as-of", "2026-10-13", "--format", "json"));

        var figures = JsonDocument.Parse(program.ResultText).RootElement.GetProperty("economics").GetProperty("figures");
        Assert.Equal(JsonValueKind.Null, figures.GetProperty("baseRetirement").GetProperty("value").ValueKind);
    }

    [Theory]
    [InlineData("--help", "assess")]
    [InlineData("assess", "--help", "finetune-advisor assess proposal.yaml")]
    public void Help_says_what_there_is_with_an_example(params string[] arguments)
    {
        using var program = new Running();

        Assert.Equal(0, program.Run(arguments[..^1]));

        Assert.Contains(arguments[^1], program.StandardOutput, StringComparison.Ordinal);
    }
}
