using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Tests.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Explanation;

public class MemberDistanceTests
{
    private static readonly ImmutableArray<Member> Options =
    [
        Explained.Option("a", ("isTuned", Value.Of(false)), ("netBenefit", Value.Of(-10m))),
        Explained.Option("b", ("isTuned", Value.Of(false)), ("netBenefit", Value.Of(-3m))),
        Explained.Option("c", ("isTuned", Value.Of(true)), ("netBenefit", Value.Of(5m))),
    ];

    [Fact]
    public void Where_none_is_found_the_member_that_lacks_least_is_named()
    {
        var shift = Explained.Condition("some: o in options\nwhere: not o.isTuned and o.netBenefit > 0", Options).Only<Shift>();

        // 0 - (-3) = 3
        Assert.Equal(("b", 3m, Reach.Above), (shift.Member!.Id, shift.By, shift.Reach));
    }

    [Fact]
    public void Where_some_are_found_each_must_be_another()
    {
        var explained = Explained.Condition("none: o in options\nwhere: o.netBenefit < 0", Options);

        Assert.Equal(Truth.False, explained.Trace.Truth);
        Assert.Equal(["a", "b"], explained.Found.Select(member => member.Id));
        Assert.Equal([("a", 10m), ("b", 3m)], explained.ToFlip.Steps.Cast<Shift>().Select(shift => (shift.Member!.Id, shift.By)));
    }

    [Fact]
    public void What_every_member_satisfies_is_nearest_to_failing_where_it_fails_first()
    {
        // Above -50,000: a by 49,990, b by 49,997, c by 50,005.
        var shift = Explained.Condition("every: o in options\nsatisfies: o.netBenefit >= -param.material", Options).Only<Shift>();

        Assert.Equal(("a", -49_990m, Reach.Below), (shift.Member!.Id, shift.By, shift.Reach));
    }

    [Fact]
    public void Without_members_nothing_can_be_found() =>
        Assert.Equal(NoDistance.NoMember, Explained.Condition("some: o in options\nwhere: o.netBenefit > 0", []).ToFlip.Because);

    [Fact]
    public void A_member_that_cannot_be_told_leaves_the_condition_untold() =>
        Assert.Equal(NoDistance.CannotTell, Explained.Condition("some: o in options\nwhere: o.netBenefit > 0", [Explained.Option("a")]).ToFlip.Because);

    [Fact]
    public void Any_member_at_all_cannot_be_made_to_vanish() =>
        Assert.Equal(NoDistance.NothingMoves, Explained.Condition("some: o in options", Options).ToFlip.Because);

    [Fact]
    public void A_count_is_as_far_as_the_members_that_are_missing_and_names_the_next()
    {
        // One of three is tuned; two are asked for. b lacks only the tuning, as a does; a stands first.
        var shift = Explained.Condition("collect: o in options\nwhere: o.isTuned\nif: count(o) >= 2", Options).Only<Shift>();

        Assert.Equal((1m, Reach.AtLeast, "a"), (shift.By, shift.Reach, shift.Member!.Id));
    }

    [Fact]
    public void A_count_that_is_too_great_names_the_member_that_would_leave()
    {
        // One of three is tuned, none may be.
        var shift = Explained.Condition("collect: o in options\nwhere: o.isTuned\nif: count(o) < 1", Options).Only<Shift>();

        Assert.Equal((0m, Reach.Below, null), (shift.By, shift.Reach, shift.Member));
        Assert.Equal((-1m, Reach.AtMost, "c"), Nearest("count(o) <= 0"));

        static (decimal, Reach, string?) Nearest(string expression)
        {
            var shift = Explained.Condition($"collect: o in options\nwhere: o.isTuned\nif: {expression}", Options).Only<Shift>();
            return (shift.By, shift.Reach, shift.Member?.Id);
        }
    }

    [Fact]
    public void What_is_not_known_of_a_member_must_be_learnt()
    {
        var learning = Explained.Condition("some: o in options\nwhere: known(o.netBenefit)", [Explained.Option("a")]).Only<Learning>();

        Assert.Equal(("a", "o.netBenefit", true), (learning.Member!.Id, learning.Of.ToString(), learning.IsLearnt));
    }

    [Fact]
    public void Where_no_rule_could_make_what_is_looked_for_there_is_no_member() =>
        Assert.Equal(NoDistance.NoMember, Verdict("some: f in findings\n    where: f.about == 'trap' and f.effect == 'blocks'", 30).ToFlip.Because);

    [Fact]
    public void The_rules_that_made_what_may_not_be_are_named_in_order()
    {
        var ruling = Verdict("none: f in findings\n    where: f.about == 'longCommitment'", 10).Only<Ruling>();

        // The commitment is too short (FTA-1301), and nobody said what it rests on (FTA-1302).
        Assert.Equal((false, "FTA-1301 FTA-1302"), (ruling.MustFire, string.Join(' ', ruling.Rules)));
    }

    [Fact]
    public void No_rule_is_explained_for_a_member_or_a_condition_that_it_has_not()
    {
        var run = Explained.Run("if: commitment.months > 0", []);

        Assert.Null(run.FindMember("FTA-1001", "nobody"));
        Assert.Null(run.FindMember("FTA-1301", "longCommitment"));
        Assert.Null(run.Find("FTA-1301", "nothing"));
        Assert.Null(run.Find("FTA-0000"));
        Assert.Null(run.Find("FTA-1504"));
        Assert.Empty(run.Members("FTA-1504"));
    }

    [Fact]
    public void A_condition_on_a_finding_leads_to_its_rule()
    {
        var ruling = Explained.Condition("finding: FTA-1301", [], ("candidate.route", Value.Of("providerFineTune")), ("commitment.months", Value.Of(30m))).Only<Ruling>();

        Assert.True(ruling.MustFire);
        Assert.Equal(["FTA-1301"], ruling.Rules);
    }

    [Fact]
    public void A_criterion_without_findings_names_the_rules_that_could_make_one()
    {
        var run = Explained.Run("if: commitment.months > 0", [], ("candidate.route", Value.Of("providerFineTune")), ("commitment.months", Value.Of(30m)));
        var blocked = run.FindMember("FTA-1001", "longCommitment")!.Conditions[0];

        var ruling = blocked.Only<Ruling>();
        Assert.Equal((Truth.False, true), (blocked.Trace.Truth, ruling.MustFire));
        Assert.Equal(["FTA-1301"], ruling.Rules);
    }

    [Fact]
    public void A_criterion_with_findings_names_the_rules_that_made_them()
    {
        var run = Explained.Run("if: commitment.months > 0", [], ("candidate.route", Value.Of("providerFineTune")), ("commitment.months", Value.Of(10m)));
        var blocked = run.FindMember("FTA-1001", "longCommitment")!.Conditions[0];

        var ruling = blocked.Only<Ruling>();
        Assert.Equal((Truth.True, false), (blocked.Trace.Truth, ruling.MustFire));
        Assert.Equal(["FTA-1301"], ruling.Rules);
    }

    [Fact]
    public void A_verdict_that_asks_for_a_criterion_not_met_says_which_state_of_which_criterion()
    {
        var run = Explained.Run("if: commitment.months > 0", [], ("candidate.route", Value.Of("providerFineTune")), ("commitment.months", Value.Of(10m)));

        var word = run.Find("FTA-1901", "notMet")!.Only<Rewording>();

        Assert.Equal("longCommitment", Assert.IsType<ConcludedCriterion>(word.Member).Criterion);
        Assert.Equal(["met", "unproven"], word.To.Order());
    }

    // What a condition of a verdict comes to: it may ask for findings.
    private static ConditionExplanation Verdict(string condition, int months)
    {
        using var folder = new RulesetFolder();
        folder.Write("rules/FTA-1905.yaml", $"id: FTA-1905\ntitle: t\nsince: s\nabout: verdict\nsource: s\nwhen:\n  - id: one\n    {condition}\n    says: s\nthen: [{{ verdict: defer }}]\n");
        return Explained.Run(folder, [], ("candidate.route", Value.Of("providerFineTune")), ("commitment.months", Value.Of((decimal)months))).Find("FTA-1905", "one")!;
    }
}
