using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace FineTuneAdvisor.Cli.Tests;

public class SchemaCommandTests
{
    public static TheoryData<string> Examples => [.. Directory.EnumerateFiles(Path.Combine(Checkout.Root, "examples"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("json", "proposal.schema.json")]
    [InlineData("markdown", "questionnaire.md")]
    public void What_is_committed_is_what_the_questionnaire_says_today(string format, string file)
    {
        using var program = new Running();

        Assert.Equal(0, program.Run("schema", "--format", format));
        Assert.Equal(File.ReadAllText(Path.Combine(Checkout.Root, "docs", file)), program.ResultText);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_what_the_schema_describes(string example)
    {
        var results = Evaluated(File.ReadAllText(Path.Combine(Checkout.Root, "examples", example + ".yaml")));

        Assert.True(results.IsValid, string.Join("\n", results.Details!.Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Values)}")));
    }

    [Theory]
    [InlineData("workload: { requestsPerDay: 8k }", true)]
    [InlineData("workload: { requestsPerDay: { value: 10000, low: 8000, high: 14000, basis: measured, evidence: logs } }", true)]
    [InlineData("workload:", true)]
    [InlineData("workload: { requestPerDay: 10000 }", false)]
    [InlineData("workload: { requestsPerDay: 0 }", false)]
    [InlineData("workload: { requestsPerDay: { low: 8000 } }", false)]
    [InlineData("workload: { requestsPerDay: { value: 10000, basis: guessed } }", false)]
    [InlineData("candidate: { route: selfHosted }", true)]
    [InlineData("candidate: { route: somewhere }", false)]
    [InlineData("quality: { heldOut: yes }", true)]
    [InlineData("quality: { heldOut: perhaps }", false)]
    [InlineData("commitment: { baseModelRetirement: none }", true)]
    [InlineData("commitment: { baseModelRetirement: soon }", false)]
    public void An_editor_tells_what_the_reader_would_refuse_by_form(string section, bool isValid) =>
        Assert.Equal(isValid, Evaluated($"proposal: {{ title: Triage, team: Operations }}\nuseCase: {{ task: Sorts }}\n{section}\n").IsValid);

    [Fact]
    public void A_title_may_not_be_unknown() => Assert.False(Evaluated("proposal: { title: { value: unknown, basis: 3 }, team: Operations }\nuseCase: { task: Sorts }\n").IsValid);

    [Fact]
    public void A_format_that_is_none_is_refused()
    {
        using var program = new Running();

        Assert.Equal(2, program.Run("schema", "--format", "xml"));
        Assert.Contains("--format: found 'xml', expected json or markdown.", program.StandardError, StringComparison.Ordinal);
    }

    private static EvaluationResults Evaluated(string yaml)
    {
        using var program = new Running();
        Assert.Equal(0, program.Run("schema"));
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return JsonSchema.FromText(program.ResultText).Evaluate(JsonSerializer.SerializeToElement(Json(stream.Documents[0].RootNode)), new EvaluationOptions { OutputFormat = OutputFormat.List });
    }

    // As an editor reads YAML 1.2: plain numbers are numbers, nothing is null, every other scalar here a text.
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(entry => KeyValuePair.Create(((YamlScalarNode)entry.Key).Value!, Json(entry.Value)))),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or null } => null,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: var text } when decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new InvalidOperationException("No list stands in a file of answers."),
    };

    [Fact]
    public void A_file_that_was_written_is_named_and_its_folder_made()
    {
        using var program = new Running();
        var file = Path.Combine(program.Folder, "docs", "questions.md");

        Assert.Equal(0, program.Run("schema", "--format", "markdown", "--output", file));
        Assert.Equal([$"Wrote {file}"], program.ErrorLines);
        Assert.True(File.Exists(file));
        Assert.Empty(program.ResultText);
    }
}
