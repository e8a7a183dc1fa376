using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Tests.Explanation;
using FineTuneAdvisor.Rules.Tests.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Rules.Tests.Verification;

/// <summary>What no rule concludes about the proposal of <see cref="Assessed"/>, where rules that would have are taken away.</summary>
public class ConclusionGapTests
{
    [Fact]
    public void Where_everything_is_concluded_there_is_no_gap() => Assert.Empty(Gaps([]));

    [Fact]
    public void A_criterion_names_the_rules_that_stay_silent_the_mildest_of_the_nearest_first_and_what_was_found()
    {
        // goodQuality is withheld, which FTA-1002 would have said. FTA-1003 (met) lacks that nothing is, FTA-1001 (notMet) that it is blocked.
        var gap = Assert.Single(Gaps(["FTA-1002"]));

        Assert.Equal(("goodQuality", "criteria"), (gap.Subject, gap.About));
        Assert.Equal(["FTA-1003: nothing", "FTA-1001: found"], gap.Silent.Select(Told));
        Assert.Equal(["FTA-1201/heldOut/withholds"], gap.Findings.Select(finding => finding.Id));
    }

    [Fact]
    public void A_pattern_names_first_the_rule_that_lacks_least()
    {
        var gap = Assert.Single(Gaps(["FTA-1101"]));

        Assert.Equal(("lockIn", "patterns"), (gap.Subject, gap.About));
        Assert.Equal(["FTA-1103: nothing", "FTA-1102: notFound, missing"], gap.Silent.Select(Told));
        Assert.Equal(["FTA-1501/condition/2", "FTA-1501/condition/3", "FTA-1501/present"], gap.Findings.Select(finding => finding.Id));
    }

    [Fact]
    public void A_verdict_names_the_gravest_of_the_nearest_first()
    {
        // longCommitment is not met: defer and approval with conditions lack that alone, approval also that nothing is attached.
        var gap = Assert.Single(Gaps(["FTA-1901"]));

        Assert.Equal(("verdict", "verdict"), (gap.Subject, gap.About));
        Assert.Equal(["FTA-1902: noneNotMet", "FTA-1903: allMet", "FTA-1904: allMet, noStrings"], gap.Silent.Select(Told));
        Assert.Empty(gap.Findings);
    }

    [Fact]
    public void A_verdict_is_no_gap_of_its_own_where_something_else_is() => Assert.Equal(["goodQuality", "lockIn"], Gaps(["FTA-1002", "FTA-1101", "FTA-1901"]).Select(gap => gap.Subject));

    [Fact]
    public void Without_any_rule_that_could_conclude_none_is_named() => Assert.All(Gaps(["FTA-1001", "FTA-1002", "FTA-1003"]), gap => Assert.Empty(gap.Silent));

    [Theory]
    [InlineData("FTA-1001", "FTA-1002", false)] // one about longCommitment, the other about goodQuality
    [InlineData("FTA-1001", "FTA-1005", true)]
    [InlineData("FTA-1005", "FTA-1002", true)]
    [InlineData("FTA-1003", "FTA-1005", false)] // FTA-1003 concludes nothing
    [InlineData("FTA-1101", "FTA-1105", true)]
    [InlineData("FTA-1101", "FTA-1103", false)]
    [InlineData("FTA-1001", "FTA-1101", false)]
    [InlineData("FTA-1901", "FTA-1905", true)]
    [InlineData("FTA-1902", "FTA-1905", false)]
    public void Rules_contradict_each_other_where_both_conclude_about_the_same(string rule, string other, bool isContested)
    {
        using var folder = new RulesetFolder();
        folder.Write("rules/FTA-1005.yaml", Always("FTA-1005", "criteria\neach: c in criteria", "criterion: met"))
            .Write("rules/FTA-1105.yaml", Always("FTA-1105", "patterns\neach: p in patterns", "pattern: absent"))
            .Write("rules/FTA-1905.yaml", Always("FTA-1905", "verdict", "verdict: approve"));
        var ruleset = folder.Read().Value!;

        Assert.Equal(isContested, Contested.By(ruleset.Find(rule)!, ruleset.Find(other)!, new RuleEvaluator(ruleset), Situation.Of(ruleset, Assessed.Of(ruleset).Economics)));
    }

    private static string Always(string id, string about, string then) =>
        $"id: {id}\ntitle: t\nsince: s\nabout: {about}\nsource: s\nwhen:\n  - id: one\n    if: 1 < 2\n    says: s\nthen: [{{ {then} }}]\n";

    private static string Told(SilentRule silent) => $"{silent.Rule.Id}: {string.Join(", ", silent.Lacking.Select(condition => condition.Id))}";

    private static ConclusionGap[] Gaps(string[] without)
    {
        var ruleset = SmallRuleset.Read with { Rules = [.. SmallRuleset.Read.Rules.Where(rule => !without.Contains(rule.Id))] };
        return [.. ConclusionGap.In(ruleset, new RuleEvaluator(ruleset), Situation.Of(ruleset, Assessed.Of(ruleset).Economics))];
    }
}
