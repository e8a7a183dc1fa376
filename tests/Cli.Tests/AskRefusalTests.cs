using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Cli.Tests;

/// <summary>Answers of an interview that are refused, and what is said at its end.</summary>
public sealed class AskRefusalTests : IDisposable
{
    private const string Head = "proposal: { title: Triage, team: Operations }\nuseCase: { task: Sorts }\n";

    private readonly Running _program = new();

    private string MyFile => Path.Combine(_program.Folder, "mine.yaml");

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("pilotx", "proposal.stage: found \"pilotx\"")]
    [InlineData("go proposal.stag", "No question has the key proposal.stag. Did you mean proposal.stage?")]
    [InlineData("go", "'go KEY' leads to a question")]
    public void Without_a_terminal_the_first_line_that_is_refused_is_the_last(string line, string told)
    {
        Assert.Equal(1, _program.RunWith($"Triage\nOperations\nSorts\n{line}\nsingleTask\n", ["ask", MyFile]));

        Assert.Contains(told, Told, StringComparison.Ordinal);
        Assert.Equal(
            [
                "Line 4 of the input was refused; nothing after it was read.",
                $"{MyFile} is saved: 3 of 96 questions answered.",
                $"Go on: finetune-advisor ask {MyFile}. The report: finetune-advisor assess {MyFile}.",
            ],
            _program.ErrorLines[1..]);
        Assert.DoesNotContain("> singleTask", _program.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_terminal_a_basis_that_is_refused_ends_it_as_well()
    {
        Assert.Equal(1, _program.RunWith("go workload.requestsPerDay\n8k\n\ngo workload.outputTokens\n500\nguessed\nproof\n", ["ask", _program.Write("mine.yaml", Head)]));

        Assert.Contains("Line 6 of the input was refused; nothing after it was read.", _program.ErrorLines);
        Assert.Contains("outputTokens: 500\n", File.ReadAllText(MyFile), StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_not_be_written_is_said_at_the_end_and_is_no_success()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no Unix modes");
        _program.Write("mine.yaml", Head);
        using var input = new DoneBefore(1, () => File.SetAttributes(MyFile, FileAttributes.ReadOnly), ["go useCase.effect", "2", "go proposal.stage", "pilot", "", "quit"]);

        Assert.Equal(1, _program.RunAtTerminal(input, ["ask", MyFile]));

        Assert.Equal("Not saved: proposal.stage, useCase.effect.", _program.ErrorLines[0]);
        Assert.StartsWith($"{MyFile} is saved but for that: 3 of ", _program.ErrorLines[1], StringComparison.Ordinal);
        Assert.Equal(Head, File.ReadAllText(MyFile));
    }

    [Fact]
    public void What_was_written_at_last_is_not_called_lost()
    {
        _program.Write("mine.yaml", Head);
        using var input = new DoneBefore(1, () => File.WriteAllText(MyFile, "proposal: ["), ["go proposal.stage", "pilot", "pilot", "", "quit"], () => File.WriteAllText(MyFile, Head));

        Assert.Equal(0, _program.RunAtTerminal(input, ["ask", MyFile]));

        Assert.DoesNotContain("Not saved", _program.StandardError, StringComparison.Ordinal);
        Assert.Contains("stage: pilot", File.ReadAllText(MyFile), StringComparison.Ordinal);
    }

    [Fact]
    public void Required_answers_that_are_open_are_named_before_a_report_is()
    {
        Assert.Equal(0, _program.RunAtTerminal("Triage\n\nSorts\nquit\n", ["ask", MyFile]));

        Assert.Equal($"Go on: finetune-advisor ask {MyFile}. Before a report: proposal.team.", _program.ErrorLines[^1]);
    }

    [Fact]
    public void Counts_that_depend_on_each_other_are_changed_in_the_way_that_is_told()
    {
        // 316 + 24 + 12 + 48 = 400; then 250 + 30 + 20 + 100 = 400, so (250 + 30) / 400 = 70% and (250 + 20) / 400 = 67.5%.
        _program.Write("mine.yaml", Head + "quality:\n  baselineSuccessRate: 82%\n  tunedSuccessRate: 85%\n  evaluatedExamples: 400\n  bothRight: 316\n  onlyTunedRight: 24\n  onlyBaselineRight: 12\n  bothWrong: 48\n");
        string[] typed =
        [
            "go quality.bothRight", "250", "unknown",
            "go quality.onlyTunedRight", "30", "",
            "go quality.onlyBaselineRight", "20", "",
            "go quality.bothWrong", "100", "",
            "go quality.baselineSuccessRate", "67.5%", "",
            "go quality.tunedSuccessRate", "70%", "",
            "go quality.bothRight", "250", "", "quit",
        ];

        Assert.Equal(0, _program.RunAtTerminal(string.Concat(typed.Select(line => line + "\n")), ["ask", MyFile]));

        Assert.Single(Told.Split("To change several that depend on each other: answer unknown to quality.bothRight, change the others with 'go KEY', then answer quality.bothRight again.")[1..]);
        var questions = RulesetReader.Read(Path.Combine(Checkout.Root, "rulesets", "fine-tuning-penalty")).Value!.Questions;
        Assert.Equal(
            ["baselineSuccessRate 0.675", "bothRight 250", "bothWrong 100", "evaluatedExamples 400", "onlyBaselineRight 20", "onlyTunedRight 30", "tunedSuccessRate 0.7"],
            AnswerReader.Read(MyFile, questions).Value!.Answers.Given.Where(answer => answer.Key.StartsWith("quality.", StringComparison.Ordinal))
                .Select(answer => FormattableString.Invariant($"{answer.Key[8..]} {((FineTuneAdvisor.Facts.AnswerValue.Quantity)answer.Value!).Amount:0.###}")));
    }

    [Fact]
    public void Commands_choices_and_yes_are_read_in_either_case_and_go_to_the_question_at_hand_says_so()
    {
        _program.Write("mine.yaml", Head);

        Assert.Equal(0, _program.RunAtTerminal("GO proposal.STAGE\ngo proposal.stage\nPilot\n\nUnknown\nBACK\ngo operations.onCall\nYES\n\nQuit\nnever\n", ["ask", MyFile]));

        Assert.Contains("proposal.stage is the question that is asked now.", Told, StringComparison.Ordinal);
        Assert.Contains("stage: pilot", File.ReadAllText(MyFile), StringComparison.Ordinal);
        Assert.Contains("specificity: unknown", File.ReadAllText(MyFile), StringComparison.Ordinal);
        Assert.Contains("onCall: yes", File.ReadAllText(MyFile), StringComparison.Ordinal);
        Assert.DoesNotContain("never", File.ReadAllText(MyFile), StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_is_explained_by_what_each_word_means_and_a_models_id_by_where_ids_are_listed()
    {
        Assert.Equal(0, _program.RunAtTerminal("go candidate.route\n?\ngo candidate.model\nquit\n", ["ask", _program.Write("mine.yaml", Head)]));

        Assert.Contains("hostedAdapter: an adapter on a hosted open model", Told, StringComparison.Ordinal);
        Assert.Contains("Answer: a model's id as 'finetune-advisor catalogue at DATE' lists it.", Told, StringComparison.Ordinal);
    }

    private string Told => string.Join(' ', _program.StandardOutput.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
