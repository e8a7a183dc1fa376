using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Facts.Tests.Reading;

public sealed class FoundFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("finetune-advisor-").FullName;

    [Theory]
    [InlineData("a.yaml", "workload:\n  requestsPerDay: 10\n", null)]
    [InlineData("a.yaml", "proposals: {}\nuseCase:\n", null)]
    [InlineData("a.json", "{ \"proposal\": 1 }", null)]
    [InlineData("a.json", "{ \"proposal\": {}, \"schemaVersion\": \"1\" }", "it is a result of an assessment")]
    [InlineData("a.json", "{ \"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"properties\": { \"proposal\": {} } }", "no section of the questionnaire stands in it")]
    [InlineData("a.yaml", "id: ORG-1\ntitle: A rule\n", "no section of the questionnaire stands in it")]
    [InlineData("a.yaml", "{}", "no section of the questionnaire stands in it")]
    [InlineData("a.yaml", "- workload\n- proposal\n", "no key stands at its outermost level")]
    [InlineData("a.json", "\"proposal\"", "no key stands at its outermost level")]
    public void A_file_with_a_section_of_the_questionnaire_is_a_teams_answers(string name, string text, string? reason) =>
        Assert.Equal(reason, FoundFile.NoAnswersBecause(Write(name, text), Shipped.Questions));

    [Theory]
    [InlineData("a.json", "{ \"proposal\": ")]
    [InlineData("a.yaml", "id: [1\n")]
    [InlineData("a.yaml", "")]
    [InlineData("a.yaml", "id: \0")]
    public void What_nobody_can_read_is_left_to_the_reader_of_answers_to_report(string name, string text) =>
        Assert.Null(FoundFile.NoAnswersBecause(Write(name, text), Shipped.Questions));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
