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
        Assert.True(missing["workload.requestsPerDay"]);
        Assert.False(missing["workload.outputTokens"]);
        Assert.Equal(96 - 3, missing.Count + result.GetProperty("wouldSharpen").GetArrayLength());
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
        Assert.Equal(told, program.StandardError);
    }

    [Fact]
    public void The_result_may_not_take_the_place_of_the_answers()
    {
        using var program = new Running();
        var file = program.Write("mine.yaml", Head);

        Assert.Equal(2, program.Run("check", file, "--output", file));
        Assert.Equal(Head, File.ReadAllText(file));
    }
}
