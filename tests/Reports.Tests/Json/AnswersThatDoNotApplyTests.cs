using System.Text.Json.Nodes;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Composing.Explaining;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Tests.Fixture;

namespace FineTuneAdvisor.Reports.Tests.Json;

/// <summary>The example that serves a model on its own GPUs, handed in for a provider's tune: its GPUs and the people for them no longer matter.</summary>
public sealed class AnswersThatDoNotApplyTests
{
    private const string Example = "self-hosted-memo-search";

    [Fact]
    public void The_whole_result_but_the_answers_themselves_is_as_without_them()
    {
        var with = JsonNode.Parse(RenderedJson.Of(Shipped.Example(Example, AtProvider)).GetRawText())!;
        var without = JsonNode.Parse(RenderedJson.Of(Shipped.Example(Example, text => WithoutGpus(AtProvider(text)))).GetRawText())!;

        Assert.NotEqual(with["assessmentId"]!.ToString(), without["assessmentId"]!.ToString());
        foreach (var name in (string[])["assessmentId", "answers"])
        {
            with.AsObject().Remove(name);
            without.AsObject().Remove(name);
        }

        Assert.Equal(without.ToJsonString(), with.ToJsonString());
    }

    [Fact]
    public void There_and_back_the_result_is_the_same_to_the_byte() =>
        Assert.Equal(
            RenderedJson.Of(Shipped.Example(Example)).GetRawText(),
            RenderedJson.Of(Shipped.Example(Example, text => AtProvider(text).Replace("route: providerFineTune", "route: selfHosted", StringComparison.Ordinal))).GetRawText());

    [Fact]
    public void An_answer_that_does_not_apply_stands_in_the_result_as_given_with_what_rules_it_out()
    {
        var answers = RenderedJson.Of(Shipped.Example(Example, AtProvider)).GetProperty("answers").EnumerateArray().ToDictionary(answer => answer.GetProperty("key").GetString()!);
        var price = answers["hosting.gpuHourPrice"];

        Assert.Equal("known", price.GetProperty("state").GetString());
        Assert.Equal(2.95m, price.GetProperty("value").GetDecimal());
        Assert.Equal("contracted", price.GetProperty("basis").GetString());
        Assert.Equal("cloud quote 2026-11", price.GetProperty("evidence").GetString());
        Assert.False(price.GetProperty("applies").GetBoolean());
        Assert.Equal(["candidate.route", "constraints.mustSelfHost", "provider.weightsExportable"], price.GetProperty("ruledOutBy").EnumerateArray().Select(key => key.GetString()));
        Assert.False(answers["workload.requestsPerDay"].TryGetProperty("applies", out _));
    }

    [Fact]
    public void The_report_shows_it_as_given_and_says_that_no_rule_reads_it()
    {
        var assessment = Shipped.Example(Example, AtProvider);
        var table = ReportComposer.Compose(assessment, "en").Blocks.OfType<Table>().Single(table => table.Caption == "Answers of the team");
        var cells = table.Rows.ToDictionary(row => Text(row.Cells[0]), row => row.Cells.Skip(1).Select(Text));

        Assert.Equal(["H100-SXM (does not apply: no rule reads it)", "", ""], cells["GPU"]);
        Assert.Equal(["$2.95/h (does not apply: no rule reads it)", "contracted", "cloud quote 2026-11"], cells["Price of a GPU hour"]);
        Assert.DoesNotContain("does not apply", cells["Requests a day"].First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_asks_for_it_hears_what_was_said_and_what_rules_it_out()
    {
        var composer = new ExplanationComposer(Shipped.Example(Example, AtProvider), "en");
        var told = composer.Compose(composer.Names.Find("operations.onCall")!.Value, 1);

        Assert.Equal("On-call rota: no (does not apply: no rule reads it)", told.Text);
        Assert.Equal(["ruled out by route of the tuning: tuned and served by the provider", "ruled out by must run on own hardware: no"], told.Details);
    }

    private static string Text(Cell cell) => string.Concat(cell.Runs.Select(run => run.Text));

    private static string AtProvider(string text) => text.Replace("route: selfHosted", "route: providerFineTune", StringComparison.Ordinal);

    private static string WithoutGpus(string text)
    {
        var lines = text.Split('\n').ToList();
        lines.RemoveAll(line => line.StartsWith("  engineersAvailable:", StringComparison.Ordinal) || line.StartsWith("  onCall:", StringComparison.Ordinal) || line.StartsWith("  servedModelsBefore:", StringComparison.Ordinal));
        var hosting = lines.IndexOf("hosting:");
        lines.RemoveRange(hosting, lines.FindIndex(hosting + 1, line => !line.StartsWith(' ')) - hosting);
        return string.Join('\n', lines);
    }
}
