using System.Text;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Facts.Tests.Reading;

public sealed class AnswerReaderTests
{
    [Theory]
    [InlineData("support-triage.yaml")]
    [InlineData("support-triage.json")]
    public void A_file_of_answers_becomes_a_proposal(string file)
    {
        var parsed = AnswerReader.Read(PathOf(file), Shipped.Questions);

        Assert.Empty(Written.Messages(parsed));
        var proposal = parsed.Value!;
        Assert.Equal("Triage of support tickets", proposal.Head.Title.Text);
        Assert.Equal(new DateOnly(2026, 11, 24), proposal.Head.Submitted.Date);
        Assert.Equal(10_000m, proposal.Workload.RequestsPerDay.Value.Amount);
        Assert.Equal(0.2m, proposal.Workload.GrowthPerYear.Value.Amount);
        Assert.Equal(AnswerState.SaidUnknown, proposal.Workload.RetryRate.Given.State);
        Assert.Equal(0.88m, proposal.Quality.TunedSuccessRate.Value.Amount);
        Assert.True(proposal.Quality.HeldOut.IsYes);
        Assert.True(proposal.Commitment.BaseModelRetirement.IsNone);
        Assert.Equal(24m, proposal.Commitment.Months.Value.Amount);
        Assert.False(proposal.Operations.EngineersAvailable.IsKnown);
    }

    [Fact]
    public void Every_problem_of_a_file_is_reported_at_once_in_the_order_of_its_lines() =>
        Assert.Equal(
            [
                "proposal.yaml:1:1 useCase.task: found nothing, expected a text of 1 to 300 characters. Add 'task:' below 'useCase:'.",
                "proposal.yaml:2:3 proposal.titel: found a key that does not exist here, expected a key of the section proposal. Did you mean title?",
                "proposal.yaml:3:9 proposal.team: found unknown, expected a text of 2 to 120 characters. Without it nothing can be assessed: write it down.",
                "proposal.yaml:5:17 workload.outputTokens: found the alias *short, expected the value itself. YAML aliases are not expanded: write the value out.",
                "proposal.yaml:6:14 workload.retryRate: found \"12\", expected a share from 0 to 5 (or 500%). Write 12% if you meant twelve in a hundred.",
                "proposal.yaml:7:3 workload.retryRate: found the key a second time, expected each key once. It stands first on line 6: keep one of the two.",
            ],
            Written.Messages(Written.Yaml(
                """
                proposal:
                  titel: Triage of tickets
                  team: unknown
                workload:
                  outputTokens: *short
                  retryRate: 12
                  retryRate: 13
                """)));

    [Theory]
    [InlineData("proposal:\n  team: Operations\nuseCase:\n  task: Sorts\n", "1:1 proposal.title: found nothing, expected a text of 3 to 120 characters. Add 'title:' below 'proposal:'.")]
    [InlineData("# head\nuseCase:\n  task: Sorts\nproposal:\n  title: Triage\n", "4:1 proposal.team: found nothing, expected a text of 2 to 120 characters. Add 'team:' below 'proposal:'.")]
    [InlineData("\nproposal:\n  title: Triage\n  team: Operations\n", "2:1 useCase.task: found nothing, expected a text of 1 to 300 characters. Add 'task:' below 'useCase:'.")]
    [InlineData("proposal:\n  title: { value: unknown }\n  team: Operations\nuseCase:\n  task: Sorts\n", "2:19 proposal.title: found unknown, expected a text of 3 to 120 characters. Without it nothing can be assessed: write it down.")]
    [InlineData("proposal:\n  title:\n  team: Operations\nuseCase:\n  task: Sorts\n", "2:9 proposal.title: found nothing, expected a text of 3 to 120 characters. Without it nothing can be assessed: write it down.")]
    public void Title_team_and_task_must_be_there(string text, string message) =>
        Assert.Equal(["proposal.yaml:" + message], Written.Messages(Written.Yaml(text)));

    [Theory]
    [InlineData("workloads:\n  retryRate: 0\n", "6:1 workloads: found a section that does not exist, expected a section of the questionnaire. Did you mean workload?")]
    [InlineData("weather:\n  rain: 0\n", "6:1 weather: found a section that does not exist, expected a section of the questionnaire. Use one of: proposal, useCase, workload, candidate, quality, commitment, provider, hosting, operations, finance, constraints.")]
    [InlineData("requestsPerDay: 10\n", "6:1 requestsPerDay: found a key outside its section, expected a section of the questionnaire. It belongs in workload: write it indented below.")]
    [InlineData("cachedInputShare: 10\n", "6:1 cachedInputShare: found a key outside its section, expected a section of the questionnaire. It belongs in workload or candidate: write it indented below.")]
    [InlineData("requestPerDay: 10\n", "6:1 requestPerDay: found a section that does not exist, expected a section of the questionnaire. Did you mean requestsPerDay in workload?")]
    [InlineData("workload.retryRate: 10\n", "6:1 workload.retryRate: found section and key in one, expected a section of the questionnaire. Write 'retryRate:' indented below 'workload:'.")]
    [InlineData("workload:\n  retriesRate: 0\n", "7:3 workload.retriesRate: found a key that does not exist here, expected a key of the section workload. Did you mean retryRate?")]
    [InlineData("workload:\n  months: 24\n", "7:3 workload.months: found a key that does not exist here, expected a key of the section workload. It belongs in commitment.")]
    [InlineData("workload:\n  discountRatio: 24\n", "7:3 workload.discountRatio: found a key that does not exist here, expected a key of the section workload. Did you mean discountRate in finance?")]
    [InlineData("commitment:\n  cancelationRisk: 10%\n", "7:3 commitment.cancelationRisk: found a key that does not exist here, expected a key of the section commitment. Did you mean cancellationRiskPerYear?")]
    [InlineData("commitment:\n  cancellationRisk: 10%\n", "7:3 commitment.cancellationRisk: found a key that does not exist here, expected a key of the section commitment. Did you mean cancellationRiskPerYear?")]
    [InlineData("finance:\n  discountRatePerYear: 10%\n", "7:3 finance.discountRatePerYear: found a key that does not exist here, expected a key of the section finance. Did you mean discountRate?")]
    [InlineData("commitment.cancellationRisk: 10%\n", "6:1 commitment.cancellationRisk: found section and key in one, expected a section of the questionnaire. Did you mean cancellationRiskPerYear? Write 'cancellationRiskPerYear:' indented below 'commitment:'.")]
    [InlineData("commitment.colour: blue\n", "6:1 commitment.colour: found section and key in one, expected a section of the questionnaire. Write the key indented below 'commitment:'.")]
    [InlineData("workload: many\n", "6:11 workload: found \"many\", expected keys with answers. Write 'key: answer' lines indented below 'workload:'.")]
    [InlineData("workload: [1, 2]\n", "6:11 workload: found a list, expected keys with answers. Write 'key: answer' lines indented below 'workload:'.")]
    public void A_key_in_the_wrong_place_is_told_where_it_belongs(string text, string message) =>
        Assert.Equal(["proposal.yaml:" + message], Written.ProblemsBelowHead(text));

    [Fact]
    public void A_key_like_no_other_is_looked_up_in_the_file_of_the_questionnaire() =>
        Assert.Equal(
            [$"proposal.yaml:7:3 workload.colour: found a key that does not exist here, expected a key of the section workload. Remove it, or look the key up in {Shipped.QuestionnairePath}."],
            Written.ProblemsBelowHead("workload:\n  colour: blue\n"));

    [Theory]
    [InlineData("proposal:\n  titel: Triage\n  team: Operations\nuseCase:\n  task: Sorts\n", "2:3 proposal.titel: found a key that does not exist here, expected a key of the section proposal. Did you mean title?")]
    [InlineData("propposal:\n  title: Triage\n  team: Operations\nuseCase:\n  task: Sorts\n", "1:1 propposal: found a section that does not exist, expected a section of the questionnaire. Did you mean proposal?")]
    public void What_is_misspelt_is_not_missing_too(string text, string message) =>
        Assert.Equal(["proposal.yaml:" + message], Written.Messages(Written.Yaml(text)));

    [Fact]
    public void A_section_whose_keys_are_all_commented_out_is_not_a_problem() =>
        Assert.Empty(Written.ProblemsBelowHead("workload:\n  # retryRate: 3%\nhosting:\n"));

    [Theory]
    [InlineData("", "1:1: found an empty file, expected at least one section. Start from the form that 'new' writes, or from an example.")]
    [InlineData("# nothing yet\n", "1:1: found an empty file, expected at least one section. Start from the form that 'new' writes, or from an example.")]
    [InlineData("hello\n", "1:1: found \"hello\", expected sections with keys: proposal, useCase, workload and so on. Start from the form that 'new' writes, or from an example.")]
    [InlineData("- a\n- b\n", "1:1: found a list, expected sections with keys: proposal, useCase, workload and so on. Start from the form that 'new' writes, or from an example.")]
    public void A_file_without_sections_is_refused(string text, string message) =>
        Assert.Equal(["proposal.yaml:" + message], Written.Messages(Written.Yaml(text)));

    [Fact]
    public void A_file_that_is_not_there_is_a_problem()
    {
        var path = PathOf("nowhere.yaml");

        Assert.Equal([path + ": there is no such file. Check the path and its spelling."], Written.Messages(AnswerReader.Read(path, Shipped.Questions)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_path_that_cannot_be_read_is_a_problem(string path) =>
        Assert.Equal([path + ": this file cannot be read. Check the path, and that it names a file."], Written.Messages(AnswerReader.Read(path, Shipped.Questions)));

    [Fact]
    public void A_folder_is_told_from_a_file() =>
        Assert.Equal(["/: this is a folder, not a file. Name a file in it."], Written.Messages(AnswerReader.Read("/", Shipped.Questions)));

    [Fact]
    public void A_file_that_may_not_be_read_is_told_from_one_that_is_not_there()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "permissions do not bind this user");
        var path = Path.GetTempFileName();
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }

        Assert.Equal([path + ": you have no permission to read this file. Ask its owner, or name a copy that you may read."], Written.Messages(AnswerReader.Read(path, Shipped.Questions)));
        File.Delete(path);
    }

    [Fact]
    public void What_another_check_finds_is_reported_with_the_files_own_problems_in_the_order_of_lines()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("answers-").FullName, "answers.yaml");
        File.WriteAllText(path, Written.Head + "workload:\n  retryRate: 12\ncandidate:\n  model: acme/model\n  inputPrice: dear\n  outputPrise: 3\n");

        var parsed = AnswerReader.Read(path, Shipped.Questions, proposal =>
        {
            var (model, candidate) = (proposal.Candidate.Model.Given, proposal.Candidate);

            // Both prices are there, though neither can be read: they must not be said to be missing.
            Assert.Equal((true, true, false), (candidate.InputPrice.IsKnown, candidate.OutputPrice.IsKnown, candidate.BaselineInputPrice.IsKnown));
            return [new Problem(model.At!.Value, model.Key, "a model", "another", "Name another.")];
        });

        Assert.Equal(["workload.retryRate", "candidate.model", "candidate.inputPrice", "candidate.outputPrise"], parsed.Problems.Select(problem => problem.Key));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public void A_file_of_exactly_1_MiB_is_read_and_one_byte_more_is_refused()
    {
        var file = Encoding.UTF8.GetBytes(Written.Head.PadRight(FileText.MostBytes, '\n'));

        Assert.Empty(Written.Messages(Written.Bytes("proposal.yaml", file)));
        Assert.Equal(
            ["proposal.yaml:1:1: found more than 1 MiB, expected at most 1 MiB. Answers fit in a few pages: link to evidence instead of pasting it."],
            Written.Messages(Written.Bytes("proposal.yaml", [.. file, (byte)'\n'])));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused_where_they_stand()
    {
        byte[] latin = [.. "proposal:\n  title: "u8, .. "é"u8, 0xE9, .. " Triage\n"u8];

        Assert.Equal(["proposal.yaml:2:11: found the byte 0xE9, which is not UTF-8, expected text in UTF-8. Save the file as plain text in UTF-8."], Written.Messages(Written.Bytes("proposal.yaml", latin)));
    }

    [Fact]
    public void A_binary_file_is_refused()
    {
        byte[] binary = [.. "proposal:\n  "u8, 0, 1, 2];

        Assert.Equal(["proposal.yaml:2:3: found a NUL byte: a binary file, or UTF-16 text, expected text in UTF-8. Save the file as plain text in UTF-8."], Written.Messages(Written.Bytes("proposal.yaml", binary)));
    }

    [Theory]
    [InlineData("proposal.yaml")]
    [InlineData("proposal.yml")]
    [InlineData("answers")]
    public void Any_name_but_json_is_read_as_YAML(string name) =>
        Assert.Empty(Written.Messages(Written.Bytes(name, Encoding.UTF8.GetBytes(Written.Head))));

    private static string PathOf(string file) => Path.Combine(Shipped.Repository, "tests", "Facts.Tests", "Proposals", file);
}
