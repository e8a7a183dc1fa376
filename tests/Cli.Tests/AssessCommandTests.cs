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

        var lines = program.ErrorLines;
        Assert.Equal(3, lines.Length);
        Assert.StartsWith($"{file}:4:14 workload.retryRate: found \"12\", expected a share from 0 to 5", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{file}:5:3 workload.requestPerDay: found", lines[1], StringComparison.Ordinal);
        Assert.Contains("requestsPerDay", lines[1], StringComparison.Ordinal);
        Assert.Equal($"2 problems in {file}; nothing was written.", lines[2]);
        Assert.Equal(["bad.yaml"], program.Files);
        Assert.Empty(program.StandardOutput);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_message_and_no_stack_trace()
    {
        using var program = new Running();

        Assert.Equal(1, program.Run("assess", Path.Combine(program.Folder, "nowhere.yaml")));

        Assert.Equal([Path.Combine(program.Folder, "nowhere.yaml") + ": there is no such file. Check the path and its spelling."], program.ErrorLines);
    }

    [Fact]
    public void A_model_that_cannot_be_priced_is_refused_with_its_place()
    {
        using var program = new Running();
        var file = program.Write("typo.yaml", Minimal + "candidate:\n  route: providerFineTune\n  model: openai/gpt-4o-2024-08-6\n");

        Assert.Equal(1, program.Run("assess", file));

        Assert.StartsWith($"{file}:5:10 candidate.model: found \"openai/gpt-4o-2024-08-6\"", program.StandardError, StringComparison.Ordinal);
        Assert.Equal($"1 problem in {file}; nothing was written.", program.ErrorLines[^1]);
    }

    [Fact]
    public void A_model_that_cannot_be_priced_is_reported_together_with_the_other_problems()
    {
        using var program = new Running();
        var file = program.Write("bad.yaml", Minimal + "workload: { retryRate: 12 }\ncandidate:\n  model: openai/gpt-4o-2024-08-6\n  epochs: 0\n");

        Assert.Equal(1, program.Run("assess", file));

        Assert.Equal(["workload.retryRate:", "candidate.model:", "candidate.epochs:", "problems"], program.ErrorLines.Select(line => line.Split(' ')[1]));
    }

    [Fact]
    public void A_price_that_cannot_be_read_is_not_said_to_be_missing()
    {
        using var program = new Running();
        var file = program.Write("bad.yaml", Minimal + "candidate: { model: acme/secret-model, inputPrice: dear, outputPrise: 2 }\n");

        Assert.Equal(1, program.Run("assess", file));

        Assert.Equal(["candidate.inputPrice:", "candidate.outputPrise:", "problems"], program.ErrorLines.Select(line => line.Split(' ')[1]));
    }

    [Theory]
    [InlineData("Required argument 'FILE' missing for command: 'assess'.", "assess")]
    [InlineData("--format: found 'docx', expected pdf or json.", "assess", "x.yaml", "--format", "docx")]
    [InlineData("--as-of: found '24.11.2026', expected a date such as 2026-11-24.", "assess", "x.yaml", "--as-of", "24.11.2026")]
    [InlineData("--fail-on: found 'maybe', expected verdicts out of approve, approveWithConditions, defer, reject, with commas between.", "assess", "x.yaml", "--fail-on", "maybe")]
    [InlineData("--output: 'report.txt' ends in neither .pdf nor .json; say which with --format.", "assess", "x.yaml", "--output", "report.txt")]
    [InlineData("--output: 'report.pdf' is not the name of a json file; let its ending and --format agree.", "assess", "x.yaml", "--output", "report.pdf", "--format", "json")]
    [InlineData("--output: 'report.json' is not the name of a pdf file; let its ending and --format agree.", "assess", "x.yaml", "--output", "report.json", "--format", "PDF")]
    [InlineData("--output: found nothing, expected a file or -.", "assess", "x.yaml", "--output", "", "--format", "pdf")]
    [InlineData("--paper: found 'a3', expected a4 or letter.", "assess", "x.yaml", "--paper", "a3")]
    [InlineData("--paper: a JSON result has no paper; leave it out, or ask for --format pdf.", "assess", "x.yaml", "--paper", "a4", "--format", "json")]
    [InlineData("--charts: found nothing, expected a folder.", "assess", "x.yaml", "--charts", " ")]
    [InlineData("--sign: a JSON result carries no signature; leave it out, or ask for --format pdf.", "assess", "x.yaml", "--sign", "board.pfx", "--output", "-")]
    [InlineData("--sign-password-file: there is no certificate that it is the password of; name it with --sign.", "assess", "x.yaml", "--sign-password-file", "password")]
    [InlineData("--formt: there is no such option. Did you mean --format?", "assess", "x.yaml", "--formt", "pdf")]
    [InlineData("--colour: there is no such option.", "assess", "x.yaml", "--colour")]
    [InlineData("judge: there is no such command. Expected one of: new, ask, check, assess, explain, schema, completion, catalogue, rules.", "judge", "x.yaml")]
    [InlineData("asess: there is no such command. Did you mean assess?", "asess", "x.yaml")]
    [InlineData("asess: there is no such command. Did you mean assess?", "asess", "--help")]
    [InlineData("Name a command: new, ask, check, assess, explain, schema, completion, catalogue, rules.")]
    public void A_wrong_command_line_is_one_line_of_error_and_where_help_is(string error, params string[] arguments)
    {
        using var program = new Running();

        Assert.Equal(2, program.Run(arguments));

        Assert.Equal([error, arguments is ["assess", ..] ? "Run 'finetune-advisor assess --help'." : "Run 'finetune-advisor --help'."], program.ErrorLines);
        Assert.Empty(program.StandardOutput);
        Assert.Empty(program.Files);
    }

    [Fact]
    public void The_answers_are_never_written_over()
    {
        using var program = new Running();
        var answers = program.Write("x.json", "{}");
        Directory.CreateSymbolicLink(Path.Combine(program.Folder, "way"), program.Folder);
        File.CreateSymbolicLink(Path.Combine(program.Folder, "other.json"), answers);
        File.CreateSymbolicLink(Path.Combine(program.Folder, "x.verdict.pdf"), "x.json");

        string[][] outputs = [["--output", answers], ["--output", Path.Combine(program.Folder, ".", "x.json")], ["--output", Path.Combine(program.Folder, "way", "x.json")], ["-o", Path.Combine(program.Folder, "way", "other.json")], ["--quiet"]];
        foreach (var output in outputs)
        {
            Assert.Equal(2, program.Run(["assess", answers, .. output]));
            Assert.Equal("--output is the file of answers; name another.", program.ErrorLines[0]);
        }

        Assert.Equal("{}", File.ReadAllText(answers));
    }

    [Fact]
    public void A_format_may_be_written_in_capitals()
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("assess", program.Example("support-triage"), "--format", "JSON"));
        Assert.Equal((byte)'{', program.Result[0]);
    }

    [Fact]
    public void A_language_that_the_ruleset_does_not_speak_is_wrong_usage()
    {
        using var program = new Running();

        Assert.Equal(2, program.Run("assess", program.Example("support-triage"), "--language", "xx"));
        Assert.Contains("expected a language of the ruleset: en", program.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_language_is_a_folder_of_texts_and_changes_nothing_else()
    {
        using var program = new Running();
        var ruleset = program.CopyOfTheRuleset();
        Directory.CreateDirectory(Path.Combine(ruleset, "texts", "de"));
        File.WriteAllText(Path.Combine(ruleset, "texts", "de", "report.yaml"), "headline.reject: \"Ablehnen: nicht nachtrainieren\"\n");

        Assert.Equal(0, program.Run("assess", program.Example("support-triage"), "--ruleset", ruleset, "--language", "de", "--format", "json"));

        var verdict = JsonDocument.Parse(program.ResultText).RootElement.GetProperty("verdict");
        Assert.StartsWith("Ablehnen: nicht nachtrainieren. Tuning would add $18,250", verdict.GetProperty("headline").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_missing_is_made()
    {
        using var program = new Running();
        var report = Path.Combine(program.Folder, "no", "such", "folder", "verdict.json");

        Assert.Equal(0, program.Run("assess", program.Example("support-triage"), "--output", report));

        Assert.Equal([$"Wrote {report}"], program.ErrorLines);
        Assert.True(File.Exists(report));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_named_and_nothing_is_left_behind()
    {
        using var program = new Running();
        var (file, taken) = (program.Example("support-triage"), program.Write("taken", "ours"));

        Assert.Equal(1, program.Run("assess", file, "--output", Path.Combine(taken, "verdict.pdf")));

        Assert.StartsWith($"{Path.Combine(taken, "verdict.pdf")} cannot be written: the folder {taken} cannot be made: ", Assert.Single(program.ErrorLines), StringComparison.Ordinal);
        Assert.EndsWith(". Name another place with --output.", program.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(["support-triage.yaml", "taken"], program.Files);
    }

    [Fact]
    public void A_folder_is_not_written_over()
    {
        using var program = new Running();
        var folder = Directory.CreateDirectory(Path.Combine(program.Folder, "verdict.pdf")).FullName;

        Assert.Equal(1, program.Run("assess", program.Example("support-triage"), "--output", folder));

        Assert.Equal([$"{folder} cannot be written: it is a folder. Name another place with --output."], program.ErrorLines);
    }

    [Fact]
    public void What_the_system_says_of_a_place_names_the_file_that_was_asked_for()
    {
        using var program = new Running();
        var place = Path.Combine(program.Folder, new string('v', 300) + ".pdf");

        Assert.Equal(1, program.Run("assess", program.Example("support-triage"), "--output", place));

        Assert.DoesNotContain(".tmp", program.StandardError, StringComparison.Ordinal);
        Assert.StartsWith($"{place} cannot be written: ", program.StandardError, StringComparison.Ordinal);
        Assert.DoesNotContain(".. Name", program.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public void Odd_dates_are_noted_unless_quiet_is_asked_for()
    {
        using var program = new Running();
        var file = program.Example("support-triage");

        Assert.Equal(0, program.Run("assess", file, "--as-of", "2026-10-13", "--format", "json"));
        Assert.Equal(["Note: the assessment is as of 2026-10-13, before the proposal was submitted on 2026-11-24."], program.ErrorLines);

        Assert.Equal(0, program.Run("assess", file, "--as-of", "2026-10-13", "--format", "json", "--quiet"));
        Assert.Empty(program.StandardError);
    }

    [Fact]
    public void Characters_that_the_font_lacks_are_noted_once_for_each_text()
    {
        using var program = new Running();
        var file = program.Write("hebrew.yaml", Minimal.Replace("title: Test", "title: \u05D0\u05D1\u05D2", StringComparison.Ordinal));

        Assert.Equal(0, program.Run("assess", file));
        Assert.Single(program.ErrorLines, line => line == "Note: 3 characters of \"\u05D0\u05D1\u05D2\" have no glyph in the report's font; a box stands in.");
        Assert.Equal(program.ErrorLines.Distinct(), program.ErrorLines);

        Assert.Equal(0, program.Run("assess", file, "--quiet"));
        Assert.Empty(program.StandardError);
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
