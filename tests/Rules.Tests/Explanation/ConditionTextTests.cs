using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Tests.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Explanation;

/// <summary>Conditions and what follows from them, each in one line.</summary>
public class ConditionTextTests
{
    [Theory]
    [InlineData("FTA-1301", "short", "commitment.months < param.minimumCommitment")]
    [InlineData("FTA-1303", "short", "FTA-1301 fired")]
    [InlineData("FTA-1502", "noBetter", "none o in options where o.netBenefit > 0")]
    [InlineData("FTA-1501", "cheaper", "some o in options where o.role == 'alternative' and o.annualInferenceCost < annualInferenceCost.candidate")]
    // Every option that is not tuned has a cost: none is untuned and without.
    [InlineData("FTA-1502", "allCosted", "every o in options is not (not o.isTuned and not o.firstYearCost > 0)")]
    [InlineData("FTA-1503", "several", "collect o in options where o.isAdmissible, count(o) >= 2 and max(o.netBenefit) > 0")]
    public void A_condition_is_told_in_one_line(string rule, string condition, string text) =>
        Assert.Equal(text, ConditionText.Of(SmallRuleset.Read.Find(rule)!.Conditions.Single(one => one.Id == condition)));

    [Theory]
    [InlineData("some: o in options", "some o in options")]
    [InlineData("collect: o in options\n    if: count(o) > 2", "collect o in options, count(o) > 2")]
    public void Where_nothing_narrows_the_members_no_word_of_it_is_said(string condition, string text)
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1504.yaml", "if: o.isTuned", condition.Replace("o in", "q in", StringComparison.Ordinal).Replace("(o)", "(q)", StringComparison.Ordinal));

        Assert.Equal(text, ConditionText.Of(folder.Read().Value!.Find("FTA-1504")!.When[0]).Replace("q in", "o in", StringComparison.Ordinal).Replace("(q)", "(o)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("FTA-1301", "blocks")]
    [InlineData("FTA-1302", "withholds; bring commitment.assurance")]
    [InlineData("FTA-1303", "note | condition where penaltyPerYear > param.material")]
    [InlineData("FTA-1001", "the criterion is notMet")]
    [InlineData("FTA-1102", "the pattern is unknown")]
    [InlineData("FTA-1901", "the verdict is reject; recommend the option where o.isAdmissible and not o.isTuned, of several the one with the greatest o.netBenefit")]
    [InlineData("FTA-1904", "the verdict is approve; recommend the option where o.role == 'candidate'")]
    public void What_follows_is_told_in_one_line(string rule, string text) => Assert.Equal(text, Then(SmallRuleset.Read.Find(rule)!));

    [Theory]
    [InlineData("FTA-1302", "bring: [commitment.assurance]", "bring: [commitment.assurance, commitment.months]", "withholds; bring commitment.assurance, commitment.months")]
    [InlineData("FTA-1302", "bring: [commitment.assurance]", "about: goodQuality", "withholds about goodQuality")]
    [InlineData("FTA-1904", "    recommend: { from: options, where: \"o.role == 'candidate'\" }\n", "", "the verdict is approve")]
    public void What_a_changed_rule_says_follows_is_told_so(string rule, string from, string to, string text)
    {
        using var folder = new RulesetFolder();

        Assert.Equal(text, Then(folder.Change($"rules/{rule}.yaml", from, to).Read().Value!.Find(rule)!));
    }

    [Fact]
    public void The_parameters_of_a_rule_are_those_that_its_conditions_read_each_once_in_the_order_of_the_file()
    {
        using var folder = new RulesetFolder();
        folder.Change("rules/FTA-1301.yaml", "if: candidate.route != 'selfHosted'", "if: penaltyPerYear > param.material")
            .Change("rules/FTA-1301.yaml", "if: commitment.months < param.minimumCommitment", "if: commitment.months < param.minimumCommitment * param.stress and penaltyPerYear.high > param.material.low");
        var ruleset = folder.Read().Value!;

        Assert.Equal(["material", "minimumCommitment", "stress"], RuleParameters.Of(ruleset, ruleset.Find("FTA-1301")!).Select(parameter => parameter.Id));
        Assert.Empty(RuleParameters.Of(ruleset, ruleset.Find("FTA-1302")!));
    }

    private static string Then(FineTuneAdvisor.Rules.Rulesets.Rule rule) => string.Join(" | ", rule.Then.Select(consequence => ConsequenceText.Of(rule, consequence)));
}
