using System.Text.Json;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;

namespace FineTuneAdvisor.Reports.Tests.Json;

/// <summary>What would change the verdict, as data and as a sentence.</summary>
public sealed class ChangeJsonTests
{
    [Fact]
    public void That_nothing_would_change_the_verdict_is_said()
    {
        var result = RenderedJson.Of(Fixture.Situations.CommitmentTooShort());

        Assert.Empty(result.GetProperty("whatWouldChangeIt").EnumerateArray());
        Assert.Equal("None within the allowed ranges.", result.GetProperty("whatWouldChangeItBecause").GetString());
    }

    [Fact]
    public void What_would_change_the_verdict_is_data_and_a_sentence()
    {
        var result = RenderedJson.Of(Fixture.Situations.CommitmentTooShort()
            .Way(
                Outcome.ApproveWithConditions,
                new AnswerChange("commitment.months", new AnswerValue.Quantity(18), new AnswerValue.Quantity(24), ChangeLimit.AtLeast),
                new AnswerChange("quality.heldOut", null, new AnswerValue.YesNo(true), ChangeLimit.Exactly, IsMeasured: true))
            .Way(
                Outcome.Defer,
                new AnswerChange("workload.requestsPerDay", new AnswerValue.Quantity(10_000), new AnswerValue.Quantity(20_000), ChangeLimit.AtLeast, Further: Outcome.Approve),
                new AnswerChange("workload.invoicedLastMonth", new AnswerValue.Quantity(1_000), new AnswerValue.Quantity(2_000), ChangeLimit.Exactly, Follows: "workload.requestsPerDay"))
            .Way(
                Outcome.Defer,
                new AnswerChange("quality.evaluatedExamples", new AnswerValue.Quantity(100), new AnswerValue.Quantity(50), ChangeLimit.AtMost, Further: Outcome.Reject),
                new AnswerChange("quality.bothRight", new AnswerValue.Quantity(80), new AnswerValue.Quantity(40), ChangeLimit.Exactly, Follows: "quality.evaluatedExamples")));

        var ways = result.GetProperty("whatWouldChangeIt");
        Assert.Equal("approveWithConditions", ways[0].GetProperty("outcome").GetString());
        Assert.Equal("Approve with conditions: length of the commitment at least 24 months (now 18) and examples kept out of training: yes (now not known).", ways[0].GetProperty("sentence").GetString());
        Assert.Equal("""{"answer":"commitment.months","name":"length of the commitment","from":18,"to":24,"unit":"months","limit":"atLeast"}""", Compact(ways[0].GetProperty("changes")[0]));
        Assert.Equal("""{"answer":"quality.heldOut","name":"examples kept out of training","from":null,"to":true,"unit":null,"limit":"exactly","measured":true}""", Compact(ways[0].GetProperty("changes")[1]));
        Assert.Equal("Defer: requests a day at least 20,000 (now 10,000; higher still: Approve), which would make last month's invoice $2,000.", ways[1].GetProperty("sentence").GetString());
        Assert.Equal("approve", ways[1].GetProperty("changes")[0].GetProperty("further").GetString());
        Assert.Equal("Defer: evaluated examples at most 50 (now 100; lower still: Reject), with examples that both got right in proportion.", ways[2].GetProperty("sentence").GetString());
        Assert.False(ways[2].TryGetProperty("fitsInvoice", out _));
        Assert.Equal("workload.requestsPerDay", ways[1].GetProperty("changes")[1].GetProperty("follows").GetString());
        Assert.False(result.TryGetProperty("whatWouldChangeItBecause", out _));

        static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
    }

    [Fact]
    public void What_fits_last_month_s_invoice_is_no_other_workload()
    {
        var builder = Fixture.Situations.CommitmentTooShort()
            .Way(new VerdictChange(
                [
                    new AnswerChange("workload.requestsPerDay", new AnswerValue.Quantity(10_000), new AnswerValue.Quantity(20_000), ChangeLimit.Exactly),
                    new AnswerChange("quality.evaluatedExamples", new AnswerValue.Quantity(100), new AnswerValue.Quantity(100), ChangeLimit.Exactly, IsMeasured: true),
                    new AnswerChange("quality.heldOut", null, new AnswerValue.YesNo(true), ChangeLimit.Any),
                ],
                Outcome.Approve,
                FitsInvoice: true));
        var way = RenderedJson.Of(builder).GetProperty("whatWouldChangeIt")[0];

        Assert.True(way.GetProperty("fitsInvoice").GetBoolean());
        Assert.Equal(
            "Approve, if that is what last month's invoice was for: requests a day: 20,000 (now 10,000), evaluated examples measured at 100 and examples kept out of training, whatever it is (now not known).",
            way.GetProperty("sentence").GetString());
    }
}
