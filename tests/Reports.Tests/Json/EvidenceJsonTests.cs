using System.Text.Json;
using FineTuneAdvisor.Reports.Tests.Fixture;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Tests.Json;

/// <summary>Which answers are asked for, and in which order.</summary>
public sealed class EvidenceJsonTests
{
    [Fact]
    public void Missing_evidence_comes_by_what_it_is_worth()
    {
        var missing = RenderedJson.Of(Fixture.Situations.EvidenceMissing()).GetProperty("missingEvidence").EnumerateArray().ToList();

        Assert.Equal("workload.requestsPerDay", missing[0].GetProperty("answer").GetString());
        Assert.Equal(1_150m, missing[0].GetProperty("worth").GetDecimal());
        Assert.All(missing.Skip(1), answer => Assert.Equal(JsonValueKind.Null, answer.GetProperty("worth").ValueKind));
        Assert.All(missing.Skip(1), answer => Assert.Contains("no range", answer.GetProperty("because").GetProperty("worth").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Evidence_that_the_others_make_needless_is_not_asked_for() => Assert.Equal(
        ["workload.requestsPerDay", "quality.heldOut"],
        RenderedJson.Of(Fixture.Situations.EvidenceMissing().Spared("quality.evaluatedExamples")).GetProperty("missingEvidence").EnumerateArray().Select(answer => answer.GetProperty("answer").GetString()!));

    [Fact]
    public void Of_several_answers_to_bring_only_the_unknown_ones_are_missing()
    {
        var situation = Fixture.Situations.CommitmentTooShort().Answer("quality.judge", 1).Unknown("quality.claim")
            .Finding(new Finding("FTA-1201/x/1", "FTA-1201", null, Effect.Withholds, "qualityGainWorthPenalty", ["quality.claim", "quality.judge"]));

        Assert.Equal(["quality.claim"], Missing(situation));
        Assert.Equal(["quality.claim", "quality.judge"], Missing(situation.Answer("quality.claim", 1)));

        static IEnumerable<string> Missing(AssessmentBuilder situation) =>
            RenderedJson.Of(situation).GetProperty("missingEvidence").EnumerateArray().Select(answer => answer.GetProperty("answer").GetString()!).Where(key => key.StartsWith("quality.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Evidence_to_bring_is_named_once_in_the_order_of_the_questionnaire()
    {
        var missing = RenderedJson.Of(Fixture.Situations.EvidenceMissing()).GetProperty("missingEvidence");

        // The volume is asked for twice, by both conditions of FTA-1103.
        Assert.Equal(
            ["workload.requestsPerDay", "quality.evaluatedExamples", "quality.heldOut"],
            missing.EnumerateArray().Select(answer => answer.GetProperty("answer").GetString()!));
    }
}
