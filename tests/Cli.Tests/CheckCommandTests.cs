using System.Text.Json;

namespace FineTuneAdvisor.Cli.Tests;

public class CheckCommandTests
{
    private const string Head = "proposal: { title: Triage, team: Operations }\nuseCase: { task: Sorts }\n";

    [Fact]
    public void What_a_first_verdict_lacks_is_told_with_its_question_and_what_unknown_means()
    {
        using var program = new Running();
        var file = program.Write("mine.yaml", Head + "workload: { requestsPerDay: unknown, outputTokens: 400 }\n");

        Assert.Equal(0, program.Run("check", file));
        Assert.Empty(program.StandardError);
        Assert.StartsWith($"{file}: no problem; 4 of 96 questions answered.\n", program.ResultText, StringComparison.Ordinal);
        Assert.Contains("\nworkload.requestsPerDay: ", program.ResultText, StringComparison.Ordinal);
        Assert.Contains("\n    expected: a number of requests a day from 1 to 1,000,000,000\n    while unknown: ", program.ResultText, StringComparison.Ordinal);
        Assert.DoesNotContain("workload.outputTokens:", program.ResultText, StringComparison.Ordinal);
        Assert.Equal(["mine.yaml"], program.Files);
    }

    [Fact]
    public void A_program_reads_the_same_and_whether_unknown_was_said()
    {
        using var program = new Running();
        var file = program.Write("mine.yaml", Head + "workload: { requestsPerDay: unknown }\n");

        Assert.Equal(0, program.Run("check", file, "--format", "json"));
        var result = JsonDocument.Parse(program.ResultText).RootElement;
        Assert.Equal((96, 3), (result.GetProperty("questions").GetInt32(), result.GetProperty("answered").GetInt32()));
        var missing = result.GetProperty("missing").EnumerateArray().ToDictionary(item => item.GetProperty("key").GetString()!, item => item.GetProperty("isSaidUnknown").GetBoolean());
        Assert.Equal(0, result.GetProperty("problems").GetArrayLength());
        Assert.True(missing["workload.requestsPerDay"]);
        Assert.False(missing["workload.outputTokens"]);
        Assert.Equal(96 - 3, missing.Count + result.GetProperty("wouldSharpen").GetArrayLength());
    }

    [Fact]
    public void An_answer_that_does_not_apply_is_marked_with_what_rules_it_out_and_left_in_the_file()
    {
        using var program = new Running();
        var text = Head + "candidate: { route: providerFineTune }\nhosting: { gpu: H100-SMX, minimumReplicas: { value: 2, basis: measured } }\nprovider: { weightsExportable: no }\noperations: { onCall: unknown }\n";
        var file = program.Write("mine.yaml", text);

        Assert.Equal(0, program.Run("check", file));
        Assert.EndsWith(
            """

            Answered, but does not apply: it stays in the file and no rule reads it: 3
            hosting.gpu: "H100-SMX"
                since candidate.route is providerFineTune, constraints.mustSelfHost counts as no, provider.weightsExportable is no, candidate.hostingPerHour counts as 0
                only when: candidate.route is selfHosted, hostedAdapter or unknown, or constraints.mustSelfHost is yes, or provider.weightsExportable is yes, or candidate.hostingPerHour is above 0
            hosting.minimumReplicas: { value: 2, basis: measured }
                since candidate.route is providerFineTune, constraints.mustSelfHost counts as no, provider.weightsExportable is no
                only when: candidate.route is selfHosted, hostedAdapter or unknown, or constraints.mustSelfHost is yes, or provider.weightsExportable is yes
            operations.onCall: unknown
                since candidate.route is providerFineTune, constraints.mustSelfHost counts as no
                only when: candidate.route is selfHosted or unknown, or constraints.mustSelfHost is yes

            """,
            program.ResultText,
            StringComparison.Ordinal);

        // 96 less seven about GPUs and three about who runs them.
        Assert.StartsWith($"{file}: no problem; 5 of 86 questions answered.\n", program.ResultText, StringComparison.Ordinal);
        Assert.DoesNotContain("\nhosting.gpusPerReplica", program.ResultText, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(file));
    }

    [Fact]
    public void A_program_reads_which_answers_do_not_apply_and_why()
    {
        using var program = new Running();
        var file = program.Write("mine.yaml", Head + "candidate: { route: selfHosted }\nprovider: { exitPlan: written }\n");

        Assert.Equal(0, program.Run("check", file, "--format", "json"));
        var result = JsonDocument.Parse(program.ResultText).RootElement;
        var idle = Assert.Single(result.GetProperty("doesNotApply").EnumerateArray());
        Assert.Equal((96, 92, 4), (result.GetProperty("questions").GetInt32(), result.GetProperty("applying").GetInt32(), result.GetProperty("answered").GetInt32()));
        Assert.Equal(("provider.exitPlan", "written"), (idle.GetProperty("key").GetString(), idle.GetProperty("given").GetString()));
        Assert.Equal("""{"key":"candidate.route","readsAs":"selfHosted","isGiven":true}""", JsonSerializer.Serialize(Assert.Single(idle.GetProperty("because").EnumerateArray())));
        Assert.Contains("operations.engineersAvailable", result.GetProperty("missing").EnumerateArray().Select(item => item.GetProperty("key").GetString()));
    }

    [Fact]
    public void Problems_are_told_as_an_assessment_tells_them_those_of_the_catalogue_too()
    {
        using var program = new Running();
        var file = program.Write("mine.yaml", Head + "workload: { requestsPerDay: 0 }\ncandidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-0 }\n");

        Assert.Equal(1, program.Run("check", file));
        var told = program.StandardError;
        Assert.Contains($"{file}:3:29 workload.requestsPerDay: found", told, StringComparison.Ordinal);
        Assert.Contains("candidate.model: found", told, StringComparison.Ordinal);
        Assert.Equal(1, program.Run("assess", file));
        Assert.Equal(told.Replace($" in {file}.", $" in {file}; nothing was written.", StringComparison.Ordinal), program.StandardError);
    }

    [Fact]
    public void The_result_may_not_take_the_place_of_the_answers()
    {
        using var program = new Running();
        var file = program.Write("mine.yaml", Head);

        Assert.Equal(2, program.Run("check", file, "--output", file));
        Assert.Equal(Head, File.ReadAllText(file));
    }

    [Fact]
    public void Fixing_writes_the_certain_mends_and_tells_them_and_what_is_left()
    {
        using var program = new Running();
        var file = program.Write("mine.yaml", Head + "# ours\nquality: { heldOut: True } # split\nworkload: { requestsPerDay: 0 }\n");

        Assert.Equal(1, program.Run("check", file, "--fix"));
        Assert.Equal(Head + "# ours\nquality: { heldOut: yes } # split\nworkload: { requestsPerDay: 0 }\n", File.ReadAllText(file));
        Assert.Equal($"{file}:4:21 quality.heldOut: mended, \"True\" is now yes.", program.ErrorLines[0]);
        Assert.StartsWith($"{file}:5:29 workload.requestsPerDay: found \"0\"", program.ErrorLines[1], StringComparison.Ordinal);
        Assert.Equal([$"1 problem in {file} is left; 1 was mended and written."], program.ErrorLines[2..]);

        Assert.Equal(1, program.Run("check", file, "--fix"));
        Assert.Equal($"1 problem in {file}; none can be mended without you.", program.ErrorLines[^1]);

        File.WriteAllText(file, File.ReadAllText(file).Replace("requestsPerDay: 0", "requestsPerDay: 10", StringComparison.Ordinal));
        Assert.Equal(0, program.Run("check", file, "--fix"));
        Assert.Empty(program.StandardError);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("assess")]
    [InlineData("explain")]
    public void A_share_above_all_of_it_in_bare_digits_is_read_and_noted(string command)
    {
        using var program = new Running();
        var file = program.Write("mine.yaml", Head + "workload: { retryRate: 3, growthPerYear: { value: 2, basis: measured } }\n");

        Assert.Equal(0, program.Run(command, file));
        Assert.Equal(
            ["Note: workload.growthPerYear: 2 is read as 200%; write 2% if you meant two in a hundred.", "Note: workload.retryRate: 3 is read as 300%; write 3% if you meant three in a hundred."],
            program.ErrorLines[..2]);

        Assert.Equal(0, program.Run(command, file, "--quiet"));
        Assert.Empty(program.StandardError);
    }

    [Theory]
    [InlineData("300%")]
    [InlineData("3.0")]
    [InlineData("1")]
    [InlineData("unknown")]
    public void A_share_that_cannot_have_been_meant_otherwise_is_not_noted(string written)
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("check", program.Write("mine.yaml", Head + $"workload: {{ retryRate: {written}, peakToAverage: 3 }}\n")));
        Assert.Empty(program.StandardError);
    }

    [Fact]
    public void Where_fixing_leaves_no_problem_the_last_line_says_so()
    {
        using var program = new Running();
        var file = program.Write("mine.yaml", Head + "quality: { heldOut: True }\ncandidate: { route: Self-Hosted }\n");

        Assert.Equal(0, program.Run("check", file, "--fix"));
        Assert.Equal($"No problem is left in {file}; 2 were mended and written.", program.ErrorLines[^1]);
    }

    [Fact]
    public void What_never_writes_does_not_say_that_nothing_was_written()
    {
        using var program = new Running();
        var file = program.Write("mine.yaml", Head + "workload: { requestsPerDay: 0, outputTokens: x }\n");

        Assert.Equal(1, program.Run("check", file));
        Assert.Equal($"2 problems in {file}.", program.ErrorLines[^1]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_program_reads_the_problems_too(bool isFile)
    {
        using var program = new Running();
        var file = program.Write("mine.yaml", Head + "workload: { requestsPerDay: 0 }\n");
        var output = Path.Combine(program.Folder, "problems.json");

        Assert.Equal(1, program.Run(["check", file, "--format", "json", .. isFile ? (string[])["--output", output] : []]));
        var text = isFile ? File.ReadAllText(output) : program.ResultText;
        var problem = Assert.Single(JsonDocument.Parse(text).RootElement.GetProperty("problems").EnumerateArray());
        Assert.Equal(["file", "line", "column", "key", "found", "expected", "mend"], problem.EnumerateObject().Select(member => member.Name));
        Assert.Equal((file, 3, 29, "workload.requestsPerDay"), (problem.GetProperty("file").GetString(), problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32(), problem.GetProperty("key").GetString()));
        Assert.Equal($"1 problem in {file}.", program.ErrorLines[^1]);
    }

    [Fact]
    public void Fixing_keeps_a_byte_order_mark_and_tells_of_a_file_that_is_not_there_as_ever()
    {
        using var program = new Running();
        var file = program.Write("mine.yaml", "\uFEFF" + Head + "quality: { heldOut: True }\n");

        Assert.Equal(0, program.Run("check", file, "--fix"));
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(file)[..3]);
        Assert.Equal(1, program.Run("check", file + ".yaml", "--fix"));
        Assert.Contains("there is no such file", program.StandardError, StringComparison.Ordinal);
    }
}
