using FineTuneAdvisor.Rules.Tests.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Rules.Tests.Verification;

/// <summary>Which pairs of rules the verification asks about: only where one could say all that the other says, or something else about the same.</summary>
public class RedundancyTests
{
    [Fact]
    public void Every_rule_is_asked_whether_it_fires_by_what_and_whether_each_condition_decides() => Assert.Equal(
        [
            "fires FTA-1201", "fires FTA-1201 by heldOut", "fires FTA-1201 by gain", "cannot tell FTA-1201",
            "fires FTA-1301", "decides FTA-1301 hosted", "decides FTA-1301 short", "cannot tell FTA-1301",
            "fires FTA-1901", "decides FTA-1901 notMet",
        ],
        RulesetQueries.Of(SmallRuleset.Read).Where(query => query.Other is null && query.Rule?.Id is "FTA-1201" or "FTA-1301" or "FTA-1901").Select(query => query.Id));

    [Fact]
    public void Every_two_that_conclude_something_else_are_asked_about_and_each_group_whether_none_concludes() => Assert.Equal(
        [
            "both FTA-1001 FTA-1002", "both FTA-1001 FTA-1003", "both FTA-1002 FTA-1003", "none criteria",
            "both FTA-1101 FTA-1102", "both FTA-1101 FTA-1103", "both FTA-1102 FTA-1103", "none patterns",
            "both FTA-1901 FTA-1902", "both FTA-1901 FTA-1903", "both FTA-1901 FTA-1904", "both FTA-1902 FTA-1903", "both FTA-1902 FTA-1904", "both FTA-1903 FTA-1904", "none verdict",
        ],
        RulesetQueries.Of(SmallRuleset.Read).Where(query => query.Asked is Asked.BothConclude or Asked.NoneConcludes).Select(query => query.Id));

    [Theory]
    [InlineData("rules/FTA-1002.yaml", "criterion: unproven", "criterion: notMet", "both FTA-1001 FTA-1002")]
    [InlineData("rules/FTA-1102.yaml", "pattern: unknown", "pattern: present", "both FTA-1101 FTA-1102")]
    [InlineData("rules/FTA-1902.yaml", "verdict: defer", "verdict: reject", "both FTA-1901 FTA-1902")]
    [InlineData("rules/FTA-1904.yaml", "verdict: approve", "verdict: approveWithConditions", "both FTA-1903 FTA-1904")]
    public void Rules_that_conclude_the_same_may_both_conclude(string file, string from, string to, string gone)
    {
        using var folder = new RulesetFolder();

        Assert.DoesNotContain(gone, Ids(folder.Change(file, from, to), "both "));
    }

    [Theory]
    [InlineData("greatest: o.netBenefit", "greatest: -o.firstYearCost")]
    [InlineData("o.isAdmissible and not o.isTuned", "o.isAdmissible")]
    public void Verdicts_that_recommend_something_else_are_not_the_same(string from, string to)
    {
        using var folder = new RulesetFolder();

        Assert.Contains("both FTA-1901 FTA-1902", Ids(folder.Change("rules/FTA-1902.yaml", "verdict: defer", "verdict: reject").Change("rules/FTA-1902.yaml", from, to), "both "));
    }

    [Theory]
    // FTA-1399 is FTA-1301 again, but for one thing; whether the one could be left out beside the other, and the other way round.
    [InlineData("", "", true, true)]
    [InlineData("commitment.months < param.minimumCommitment", "commitment.months < 3 months", true, true)]
    [InlineData("undecided: unproven\n", "", false, true)]
    [InlineData("effect: blocks", "effect: withholds", false, false)]
    [InlineData("  - effect: blocks", "  - effect: blocks\n  - effect: withholds", true, false)]
    [InlineData("  - effect: blocks", "  - effect: blocks\n  - effect: note", true, false)]
    [InlineData("  - effect: blocks", "  - effect: blocks\n  - effect: condition", true, false)]
    [InlineData("effect: blocks", "effect: blocks\n    bring: [commitment.months]", false, false)]
    [InlineData("effect: blocks", "effect: blocks\n    only: yes", false, true)]
    [InlineData("about: longCommitment", "about: goodQuality", false, false)]
    [InlineData("applies:", "each: o in options\napplies:", false, false)]
    public void A_rule_is_redundant_beside_one_that_says_all_that_it_says(string from, string to, bool isFirstSaid, bool isSecondSaid)
    {
        using var folder = new RulesetFolder();
        var text = folder.Text("rules/FTA-1301.yaml").Replace("FTA-1301", "FTA-1399", StringComparison.Ordinal);
        folder.Write("rules/FTA-1399.yaml", from.Length == 0 ? text : text.Replace(from, to, StringComparison.Ordinal));

        var asked = Ids(folder, "fires FTA-1301 without ").Concat(Ids(folder, "fires FTA-1399 without FTA-1301")).ToArray();

        Assert.Equal(isFirstSaid, asked.Contains("fires FTA-1301 without FTA-1399"));
        Assert.Equal(isSecondSaid, asked.Contains("fires FTA-1399 without FTA-1301"));
    }

    [Fact]
    public void What_an_alternative_brings_stands_for_what_its_finding_would()
    {
        using var folder = new RulesetFolder();
        folder.Write("rules/FTA-1299.yaml", "id: FTA-1299\ntitle: t\nsince: s\nabout: goodQuality\nsource: s\nbecause: b\nundecided: unproven\nwhen:\n  - id: one\n    if: gainHigh < 0\n    says: s\nthen: [{ effect: withholds, bring: [provider.weightsExportable] }]\n");

        // FTA-1201 brings that answer by the one of its alternatives that brings any.
        Assert.Equal(["fires FTA-1201 without FTA-1299", "fires FTA-1299 without FTA-1201"], Ids(folder, "fires FTA-12").Where(id => id.Contains(" without ", StringComparison.Ordinal)));
    }

    private static string[] Ids(RulesetFolder folder, string beginning)
    {
        var read = folder.Read();
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        return [.. RulesetQueries.Of(read.Value!).Select(query => query.Id).Where(id => id.StartsWith(beginning, StringComparison.Ordinal))];
    }
}
