using FineTuneAdvisor.Reports.Tests.Fixture;

namespace FineTuneAdvisor.Reports.Tests.Json;

/// <summary>Rules with their conditions, criteria with the rules that decided them.</summary>
public sealed class ConclusionJsonTests
{
    public static TheoryData<string> Examples => [.. Shipped.Examples];

    [Fact]
    public void A_condition_says_how_far_it_is_from_turning()
    {
        // 36 months are committed, fewer than 24 are asked: 24 - 36 = -12.
        var condition = RenderedJson.Of(Shipped.Example("support-triage")).GetProperty("rules").EnumerateArray()
            .Single(rule => rule.GetProperty("id").GetString() == "FTA-1301").GetProperty("conditions")[0];

        Assert.Equal(["commitment.months", "param.minimumCommitment"], condition.GetProperty("reads").EnumerateArray().Select(name => name.GetString()));
        var flip = condition.GetProperty("toFlip");
        Assert.Equal((-12m, "months"), (flip.GetProperty("amount").GetDecimal(), flip.GetProperty("unit").GetString()));
        Assert.Equal(("shift", 24m, "below"), (flip.GetProperty("steps")[0].GetProperty("kind").GetString(), flip.GetProperty("steps")[0].GetProperty("to").GetDecimal(), flip.GetProperty("steps")[0].GetProperty("reach").GetString()));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_name_that_the_derivation_leads_to_stands_in_the_result(string example)
    {
        var assessment = Shipped.Example(example);
        var result = RenderedJson.Of(assessment);
        var names = result.GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("key").GetString()!)
            .Concat(result.GetProperty("parameters").EnumerateArray().Select(parameter => "param." + parameter.GetProperty("id").GetString()))
            .Concat(result.GetProperty("economics").GetProperty("figures").EnumerateObject().Select(figure => figure.Name))
            .ToHashSet(StringComparer.Ordinal);

        var read = result.GetProperty("rules").EnumerateArray()
            .SelectMany(rule => rule.GetProperty("conditions").EnumerateArray())
            .SelectMany(condition => condition.GetProperty("reads").EnumerateArray())
            .Select(name => name.GetString()!);

        Assert.All(read, name => Assert.Contains(name, names));
    }

    [Fact]
    public void A_rule_carries_its_conditions_with_those_that_decide_whether_it_applies()
    {
        var rule = RenderedJson.Of(Fixture.Situations.CommitmentTooShort()).GetProperty("rules").EnumerateArray().First(rule => rule.GetProperty("id").GetString() == "FTA-1301");
        var conditions = rule.GetProperty("conditions");

        Assert.True(conditions[0].GetProperty("applies").GetBoolean());
        Assert.False(conditions[1].TryGetProperty("applies", out _));
        Assert.Equal("The workload is committed for 18 months; at least 24 months are asked.", conditions[1].GetProperty("explanation").GetString());
        Assert.Equal("true", conditions[1].GetProperty("state").GetString());
    }

    [Fact]
    public void A_criterion_lists_the_rules_that_decided_it()
    {
        var criteria = RenderedJson.Of(Fixture.Situations.EvidenceMissing()).GetProperty("criteria");

        Assert.Equal(["FTA-1103"], criteria[0].GetProperty("undecided").EnumerateArray().Select(rule => rule.GetString()!));
        Assert.Equal(["FTA-1201"], criteria[1].GetProperty("findings").EnumerateArray().Select(rule => rule.GetString()!));
    }
}
