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
                new AnswerChange("workload.requestsPerDay", new AnswerValue.Quantity(10_000), new AnswerValue.Quantity(20_000), ChangeLimit.Any),
                new AnswerChange("quality.evaluatedExamples", new AnswerValue.Quantity(50), new AnswerValue.Quantity(100), ChangeLimit.Exactly, Follows: "workload.requestsPerDay")));

        var ways = result.GetProperty("whatWouldChangeIt");
        Assert.Equal("approveWithConditions", ways[0].GetProperty("outcome").GetString());
        Assert.Equal("Approve with conditions: length of the commitment at least 24 months (now 18) and examples kept out of training: yes (now not known).", ways[0].GetProperty("sentence").GetString());
        Assert.Equal("""{"answer":"commitment.months","name":"length of the commitment","from":18,"to":24,"unit":"months","limit":"atLeast"}""", Compact(ways[0].GetProperty("changes")[0]));
        Assert.Equal("""{"answer":"quality.heldOut","name":"examples kept out of training","from":null,"to":true,"unit":null,"limit":"exactly","measured":true}""", Compact(ways[0].GetProperty("changes")[1]));
        Assert.Equal("Defer: requests a day, whatever it is (now 10,000), with evaluated examples in proportion.", ways[1].GetProperty("sentence").GetString());
        Assert.Equal("workload.requestsPerDay", ways[1].GetProperty("changes")[1].GetProperty("follows").GetString());
        Assert.False(result.TryGetProperty("whatWouldChangeItBecause", out _));

        static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
    }
}
