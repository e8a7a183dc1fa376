using FineTuneAdvisor.Reports.Tests.Fixture;
using Json.Schema;

namespace FineTuneAdvisor.Reports.Tests.Json;

/// <summary>What the schema says of every result.</summary>
public sealed class ResultSchemaTests
{
    public static TheoryData<string> Examples => [.. Shipped.Examples];

    public static TheoryData<string> Situations => [.. Fixture.Situations.All.Keys];

    [Theory]
    [MemberData(nameof(Situations))]
    public void Every_result_is_what_the_schema_describes(string situation)
    {
        var results = ResultSchema.Read.Evaluate(RenderedJson.Of(Fixture.Situations.All[situation]()), new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.True(results.IsValid, Failures(results));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_what_the_schema_describes(string example)
    {
        var results = ResultSchema.Read.Evaluate(RenderedJson.Of(Shipped.Example(example)), new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.True(results.IsValid, Failures(results));
    }

    [Fact]
    public void The_schema_refuses_a_figure_that_is_null_without_a_reason()
    {
        var text = RenderedJson.Text(Fixture.Situations.EvidenceMissing());
        var without = text.Replace("\"because\": \"Not answered: requests a day.\",\n        \"from\"", "\"from\"", StringComparison.Ordinal);

        Assert.NotEqual(text, without);
        Assert.False(ResultSchema.Read.Evaluate(RenderedJson.Parse(without)).IsValid);
    }

    [Fact]
    public void The_schema_refuses_a_key_that_it_does_not_know()
    {
        var text = RenderedJson.Text(Fixture.Situations.EvidenceMissing()).Replace("\"schemaVersion\"", "\"more\": 1,\n  \"schemaVersion\"", StringComparison.Ordinal);

        Assert.False(ResultSchema.Read.Evaluate(RenderedJson.Parse(text)).IsValid);
    }

    private static string Failures(EvaluationResults results) => string.Join(
        "\n",
        (results.Details ?? [])
            .Where(detail => detail.Errors is not null)
            .Select(detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Values)}"));
}
