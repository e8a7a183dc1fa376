using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Language;

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
}
