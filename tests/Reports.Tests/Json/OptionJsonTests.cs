using System.Collections.Immutable;
using System.Text.Json;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Reports.Tests.Fixture;

namespace FineTuneAdvisor.Reports.Tests.Json;

/// <summary>The options side by side, and why a number of theirs is null.</summary>
public sealed class OptionJsonTests
{
    [Fact]
    public void An_option_says_why_each_of_its_numbers_is_null()
    {
        var option = RenderedJson.Of(Fixture.Situations.CommitmentTooShort()).GetProperty("economics").GetProperty("options")[0];

        Assert.Equal("baseline", option.GetProperty("role").GetString());
        Assert.Equal("It has no meaning for this route.", option.GetProperty("because").GetProperty("utilisation").GetString());
        Assert.False(option.GetProperty("because").TryGetProperty("p50", out _));
    }

    [Fact]
    public void An_option_shows_its_net_cost_over_all_futures()
    {
        var option = RenderedJson.Of(Fixture.Situations.CommitmentTooShort()).GetProperty("economics").GetProperty("options")[0];

        Assert.Equal(81_000m, option.GetProperty("p10").GetDecimal());
        Assert.Equal(99_000.5m, option.GetProperty("p50").GetDecimal());
        Assert.Equal(141_000m, option.GetProperty("p90").GetDecimal());
    }

    [Fact]
    public void An_option_that_could_not_be_simulated_says_which_kind_of_thing_is_missing()
    {
        var option = RenderedJson.Of(Fixture.Situations.CommitmentTooShort().Risk(Fixture.Risks.None)).GetProperty("economics").GetProperty("options")[0];

        Assert.Equal(JsonValueKind.Null, option.GetProperty("p50").ValueKind);
        Assert.Equal("An answer that it needs is missing.", option.GetProperty("because").GetProperty("p50").GetString());
    }

    [Fact]
    public void An_option_names_the_answers_that_its_number_lacks()
    {
        // The option says only that answers are missing; the figure behind it knows which.
        var option = RenderedJson.Of(LacksTheVolume()).GetProperty("economics").GetProperty("options").EnumerateArray()
            .First(option => option.GetProperty("role").GetString() == "candidate").GetProperty("because");

        Assert.Equal("Not answered: requests a day.", option.GetProperty("netBenefitPerYear").GetString());
        Assert.Equal("An answer that it needs is missing.", option.GetProperty("totalCost").GetString());
    }

    [Fact]
    public void An_option_that_is_not_possible_says_the_one_reason_for_all_that_it_lacks()
    {
        var option = OptionOf(Fixture.Situations.CommitmentTooShort(), "sameWeightsApi");

        Assert.False(option.GetProperty("isPossible").GetBoolean());
        var because = option.GetProperty("because").EnumerateObject().ToArray();
        Assert.Equal(["The price list knows of no open weights of the proposed model."], because.Select(reason => reason.Value.GetString()).Distinct());
        Assert.Equal(["annualInferenceCost", "isAdmissible", "p50", "yearlyCost"], because.Select(reason => reason.Name).Intersect(["annualInferenceCost", "isAdmissible", "p50", "yearlyCost"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_option_says_why_it_may_not_be_recommended_and_what_its_amounts_leave_out()
    {
        var option = OptionOf(Fixture.Situations.CommitmentTooShort(), "cheaperPrompted:openai/gpt-4o-mini");

        Assert.True(option.GetProperty("isPossible").GetBoolean());
        Assert.Equal("Its quality is not measured.", option.GetProperty("because").GetProperty("isAdmissible").GetString());
        Assert.StartsWith("It may bill hidden reasoning", Assert.Single(option.GetProperty("notes").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    private static JsonElement OptionOf(AssessmentBuilder assessment, string id) =>
        RenderedJson.Of(assessment).GetProperty("economics").GetProperty("options").EnumerateArray().Single(option => option.GetProperty("id").GetString() == id);

    private static AssessmentBuilder LacksTheVolume() => Fixture.Situations.CommitmentTooShort()
        .UnknownFigure("netBenefitPoint", "answersMissing", "workload.requestsPerDay")
        .Option(new OptionCost(
            "providerFineTune", OptionRole.Candidate, null, true, true, [], 1, 1, null, null, null, 1, null, null, null,
            ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("netBenefit", "answersMissing").Add("totalCost", "answersMissing")));
}
