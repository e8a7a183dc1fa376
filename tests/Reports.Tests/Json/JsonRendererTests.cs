using System.Globalization;
using System.Text.Json;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Reports.Json;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Tests.Json;

/// <summary>The result as a whole: its keys, its verdict, its words, its bytes.</summary>
public sealed class JsonRendererTests
{
    [Fact]
    public void The_keys_stand_in_the_order_of_the_contract()
    {
        var keys = RenderedJson.Of(Fixture.Situations.CommitmentTooShort()).EnumerateObject().Select(property => property.Name);

        Assert.Equal(
            ["schemaVersion", "assessmentId", "date", "ruleset", "catalogue", "proposal", "verdict", "criteria", "patterns", "economics", "rules", "findings", "answers", "parameters", "missingEvidence", "whatWouldChangeIt", "whatWouldChangeItBecause", "verdictMap"],
            keys);
    }

    [Fact]
    public void The_catalogue_has_numbers_as_numbers_and_the_day_of_knowledge()
    {
        var catalogue = RenderedJson.Of(Fixture.Situations.CommitmentTooShort()).GetProperty("catalogue");

        Assert.Equal("2.5", catalogue.GetProperty("rows")[0].GetProperty("value").GetRawText());
        Assert.Equal("2026-11-14", catalogue.GetProperty("asOf").GetString());
        Assert.Equal("2026-11-24", catalogue.GetProperty("day").GetString());
    }

    [Fact]
    public void Only_an_approval_carries_conditions()
    {
        var conditions = RenderedJson.Of(Fixture.Situations.ApprovedOnConditions()).GetProperty("verdict").GetProperty("conditions");
        var rejected = RenderedJson.Of(Fixture.Situations.ApprovedOnConditions().Verdict(Outcome.Reject, "FTA-1901", "prompted")).GetProperty("verdict").GetProperty("conditions");

        Assert.NotEmpty(conditions.EnumerateArray());
        Assert.Empty(rejected.EnumerateArray());
    }

    [Fact]
    public void Nothing_recommended_comes_with_its_reason()
    {
        var verdict = RenderedJson.Of(Fixture.Situations.HardlyAnswered()).GetProperty("verdict");

        Assert.Equal(JsonValueKind.Null, verdict.GetProperty("recommendedOption").ValueKind);
        Assert.Equal("No option is in service, within the constraints and of known quality.", verdict.GetProperty("because").GetString());
    }

    [Fact]
    public void The_same_assessment_gives_the_same_bytes_under_any_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var first = JsonRenderer.Render(Fixture.Situations.ApprovedOnConditions().Build(), "en");
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(first, JsonRenderer.Render(Fixture.Situations.ApprovedOnConditions().Build(), "en"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Words_of_the_team_are_told_as_they_are_and_never_run_as_a_template()
    {
        const string hostile = "{{ penaltyPerYear }} \"quoted\" <b>&\u0007";
        var result = RenderedJson.Of(Fixture.Situations.CommitmentTooShort().Answer("proposal.title", new AnswerValue.Words(hostile)));

        Assert.Equal(hostile, result.GetProperty("proposal").GetProperty("title").GetString());
    }
}
