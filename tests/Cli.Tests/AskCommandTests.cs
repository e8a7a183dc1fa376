using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Cli.Tests;

public sealed class AskCommandTests : IDisposable
{
    private static readonly string[] AsOf = ["--as-of", "2026-11-24"];

    private static readonly QuestionSet Questions = RulesetReader.Read(Path.Combine(Checkout.Root, "rulesets", "fine-tuning-penalty")).Value!.Questions;

    private readonly Running _program = new();

    private string File => Path.Combine(_program.Folder, "mine.yaml");

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Thirteen_numbers_give_a_first_verdict()
    {
        Assert.Equal(0, Ask([.. Typed.Lines(Typed.FirstVerdict), "quit"]));

        Assert.Equal(
            """
            proposal:
              title: "Triage of tickets"
              team: Operations
              stage: pilot
            useCase:
              task: "Names the queue and the urgency of a ticket"
              specificity: singleTask
              effect: { value: cost, evidence: "KPI sheet of the service desk" }
              valuePerSuccess: { value: 3, low: 2, high: 5, basis: estimated }
            workload:
              requestsPerDay: { value: 11000, low: 8k, high: 14k, basis: measured, evidence: "gateway log, June" }
              activeDaysPerYear: { value: 365, basis: measured, evidence: "gateway log, June" }
              callsPerRequest: { value: 1, basis: measured, evidence: traces }
              contextGrowthPerCall: { value: 0, basis: measured, evidence: traces }
              systemPromptTokens: { value: "1,500", basis: measured, evidence: "deployed prompt" }
              fewShotTokens: { value: 0, basis: measured, evidence: "deployed prompt" }
              retrievedTokens: 0
              outputTokens: { value: 500, basis: measured, evidence: "usage export" }
              reasoningTokens: { value: 0, basis: measured, evidence: "usage export" }
            candidate:
              route: providerFineTune
            quality:
              claim: { value: betterQuality, basis: measured, evidence: "evaluation of May" }
              baselineSuccessRate: { value: 85.0%, basis: measured, evidence: "evaluation of May" }
              tunedSuccessRate: { value: 91.0%, basis: measured, evidence: "evaluation of May" }
            commitment:
              months: { value: 36, basis: contracted, evidence: "contract 17" }
            provider:
            hosting:
            operations:
            finance:
            constraints:
            """,
            string.Join('\n', System.IO.File.ReadLines(File).Where(line => line.Length > 0 && !line.TrimStart().StartsWith('#'))));
        Assert.Contains("[1 of 12 for a first verdict] proposal.stage", _program.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("[12 of 12 for a first verdict] commitment.months", _program.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("mine.yaml is saved: 21 of ", _program.StandardError, StringComparison.Ordinal);
        Assert.Equal(0, _program.Run(["assess", File, .. AsOf, "--format", "json"]));
    }

    [Fact]
    public void Killed_at_any_prompt_the_file_is_whole_and_the_next_run_goes_on_there()
    {
        var script = Typed.FirstVerdict[..16];
        Assert.Equal(0, Ask([.. Typed.Lines(script), "quit"]));
        var whole = Answers();

        for (var prompts = 0; prompts < script.Length; prompts++)
        {
            System.IO.File.Delete(File);
            using (var input = new KilledAfter(Typed.Lines(script[..prompts])))
            {
                Assert.Equal(70, _program.RunWith(input, ["ask", File, .. AsOf]));
            }

            Assert.Equal(prompts == 0 ? [] : ["mine.yaml"], _program.Files);

            // How an answer is known is not asked again, and nothing is typed twice.
            var next = Array.FindIndex(script, prompts, one => one.Asks.Length > 0);
            Assert.Equal(0, Ask([.. next < 0 ? [] : Typed.Lines(script[next..]), "quit"]));
            Assert.Equal(next < 0 ? "workload.callsPerRequest" : script[next].Asks, FirstQuestion());
            Assert.Equal(whole, Answers());
        }
    }

    [Fact]
    public void Unknown_is_an_answer_and_is_asked_again_when_nothing_else_is_open_but_not_in_the_same_session()
    {
        Assert.Equal(0, Ask(["Triage of tickets", "Operations", "Sorts", "unknown", "quit"]));

        Assert.Contains("  stage: unknown\n", System.IO.File.ReadAllText(File), StringComparison.Ordinal);
        Assert.Contains("Unknown: It is treated as an idea.", _program.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(0, Ask(["quit"]));
        Assert.Equal("useCase.specificity", FirstQuestion());
    }

    [Fact]
    public void What_is_not_allowed_is_told_with_its_mend_and_asked_again_and_nothing_is_written()
    {
        Assert.Equal(0, AskAtTerminal(["Triage of tickets", "Operations", "Sorts", "go workload.requestsPerDay", "0", "ten", "1k..", "14k..8k", "12 dogs", "8k", "quit"]));

        var told = Told;
        Assert.Contains("workload.requestsPerDay: found \"0\", expected a number of requests a day from 1 to 1,000,000,000.", told, StringComparison.Ordinal);
        Assert.Contains("workload.requestsPerDay: found \"ten\"", told, StringComparison.Ordinal);
        Assert.Contains("low is the 10th percentile", told, StringComparison.Ordinal);
        Assert.Contains("  requestsPerDay: 8k\n", System.IO.File.ReadAllText(File), StringComparison.Ordinal);
    }

    [Fact]
    public void Back_leads_to_the_question_before_and_what_was_answered_there_can_be_changed()
    {
        Assert.Equal(0, Ask(["Triage of tickets", "Operations", "back", "Support", "Sorts", "quit"]));

        Assert.Contains("  team: Support\n", System.IO.File.ReadAllText(File), StringComparison.Ordinal);
        Assert.Contains("Now: Operations", _program.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public void Back_at_the_first_question_and_a_key_that_no_question_has_are_told()
    {
        Assert.Equal(0, AskAtTerminal(["back", "go workload.requestPerDay", "quit"]));

        Assert.Contains("This is the first question of this session", _program.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("Did you mean workload.requestsPerDay?", Told, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was answered, nothing was written.\n", _program.StandardError, StringComparison.Ordinal);
        Assert.Empty(_program.Files);
    }

    [Fact]
    public void A_question_that_is_skipped_does_not_come_again_in_the_session_and_comes_in_the_next()
    {
        Assert.Equal(0, Ask(["Triage of tickets", "Operations", "Sorts", "", "1", "", "quit"]));

        Assert.DoesNotContain("  stage:", System.IO.File.ReadAllText(File).Replace("# stage", "#", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(0, Ask(["quit"]));
        Assert.Equal("proposal.stage", FirstQuestion());
    }

    [Fact]
    public void What_does_not_apply_is_not_asked_and_an_answer_to_it_is_kept()
    {
        _program.Write("mine.yaml", "proposal: { title: Triage, team: Operations }\nuseCase: { task: Sorts }\ncandidate:\n  route: selfHosted # for now\n\noperations:\n  onCall: yes # ours\n");

        Assert.Equal(0, Ask(["go candidate.route", "providerFineTune", "quit"]));

        Assert.Equal("proposal: { title: Triage, team: Operations }\nuseCase: { task: Sorts }\ncandidate:\n  route: providerFineTune # for now\n\noperations:\n  onCall: yes # ours\n", System.IO.File.ReadAllText(File));
        Assert.Equal(0, _program.Run(["check", File, .. AsOf]));
        Assert.Contains("operations.onCall: yes", _program.ResultText, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_serves_the_model_is_a_thirteenth_question_of_who_hosts_it()
    {
        Assert.Equal(0, Ask(["Triage of tickets", "Operations", "Sorts", "go candidate.route", "selfHosted", "", "quit"]));

        Assert.Contains("[1 of 13 for a first verdict] proposal.stage", Told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_verdict_stands_under_each_answer_with_what_decides_it_and_the_marks_where_they_changed()
    {
        Assert.Equal(0, Ask([.. Typed.Lines(Typed.FirstVerdict), "quit"]));

        var lines = _program.StandardOutput.Split('\n');
        Assert.Equal(Typed.FirstVerdict.Count(one => one.Asks.Length > 0), lines.Count(line => line.Trim() == "So far" || line.StartsWith("So far ", StringComparison.Ordinal)));
        Assert.Equal(Typed.FirstVerdict.Count(one => one.Asks.Length > 0), lines.Count(line => line.StartsWith("What decides it", StringComparison.Ordinal)));

        // The criteria are unproven from the first answer to the last; the patterns change with the route.
        Assert.Single(lines, line => line.StartsWith("The criteria", StringComparison.Ordinal));
        Assert.Equal(2, lines.Count(line => line.StartsWith("How the money could be lost", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_with_problems_is_left_alone()
    {
        _program.Write("mine.yaml", "proposal: { title: Triage, team: Operations }\nworkload: { requestsPerDay: 0 }\n");

        Assert.Equal(1, Ask(["quit"]));
        Assert.Contains("mine.yaml:2:29 workload.requestsPerDay: found \"0\"", _program.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_told_before_the_first_question()
    {
        var folder = Path.Combine(_program.Folder, "nowhere");
        var file = Path.Combine(folder, "mine.yaml");

        Assert.Equal(1, _program.RunWith("Triage\n", ["ask", file]));
        Assert.Equal([$"{file} cannot be filled in: the folder {folder} does not exist. Name a file in a folder that is there."], _program.ErrorLines);
        Assert.Empty(_program.StandardOutput);
        Assert.Equal(1, _program.RunWith("Triage\n", ["ask", _program.Folder]));
        Assert.Equal(2, _program.RunWith("Triage\n", ["ask", "-"]));
        Assert.StartsWith("FILE: found -, expected a file", _program.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_edited_meanwhile_keeps_the_edit()
    {
        _program.Write("mine.yaml", "proposal: { title: Triage, team: Operations }\nuseCase: { task: Sorts }\n");
        using var input = new DoneBefore(2, () => System.IO.File.AppendAllText(File, "finance: { contingency: 1.2 }\n"), ["pilot", "", "1", "quit"]);

        Assert.Equal(0, _program.RunWith(input, ["ask", File, .. AsOf]));

        var text = System.IO.File.ReadAllText(File);
        Assert.Contains("finance: { contingency: 1.2 }", text, StringComparison.Ordinal);
        Assert.Contains("stage: pilot", text, StringComparison.Ordinal);
        Assert.Contains("specificity: singleTask", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_taken_away_meanwhile_is_written_again_with_all_that_was_answered()
    {
        using var input = new DoneBefore(2, () => System.IO.File.Delete(File), ["Triage", "Operations", "Sorts", "quit"]);

        Assert.Equal(0, _program.RunWith(input, ["ask", File, .. AsOf]));

        Assert.Equal(["proposal.team", "proposal.title", "useCase.task"], AnswerReader.Read(File, Questions).Value!.Answers.Given.Select(answer => answer.Key));
    }

    [Fact]
    public void Json_is_filled_in_as_well()
    {
        var file = Path.Combine(_program.Folder, "mine.json");

        Assert.Equal(0, _program.RunWith("Triage\nOperations\nSorts\npilot\n\nquit\n", ["ask", file, .. AsOf]));

        Assert.Equal("""{"proposal":{"title":"Triage","team":"Operations","stage":"pilot"},"useCase":{"task":"Sorts"}}""", System.Text.Json.Nodes.JsonNode.Parse(System.IO.File.ReadAllText(file))!.ToJsonString());
    }

    [Fact]
    public void Without_a_terminal_that_is_said_and_what_is_typed_is_printed_after_its_prompt()
    {
        Assert.Equal(0, Ask(["Triage of tickets", "quit"]));

        Assert.StartsWith("Note: there is no terminal; answers are read from standard input, one a line.\n", _program.StandardError, StringComparison.Ordinal);
        Assert.Contains("> Triage of tickets\n", _program.StandardOutput, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", _program.StandardOutput, StringComparison.Ordinal);
    }

    // The lines are as long as a terminal of 80 columns.
    private string Told => string.Join(' ', _program.StandardOutput.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private int Ask(string[] typed) => _program.RunWith(string.Concat(typed.Select(line => line + "\n")), ["ask", File, .. AsOf]);

    private int AskAtTerminal(string[] typed) => _program.RunAtTerminal(string.Concat(typed.Select(line => line + "\n")), ["ask", File, .. AsOf]);

    // The key behind the place of the first question shown.
    private string FirstQuestion() => _program.StandardOutput.Split('\n').First(line => line.StartsWith('[')).Split("] ")[1];

    // As they are read, without how they are known.
    private string[] Answers() => [.. AnswerReader.Read(File, Questions).Value!.Answers.Given.Select(answer => $"{answer.Key}: {answer.Value} {answer.Low} {answer.High}")];

    private sealed class KilledAfter(string[] lines) : TextReader
    {
        private int _read;

        public override string? ReadLine() => _read < lines.Length ? lines[_read++] : throw new InvalidOperationException("killed");
    }
}
