using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Tests.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Engine;

/// <summary>What NRules 1.0.4 gets wrong, or leaves to its user, as far as it could reach us.</summary>
public class NetworkPitfallTests
{
    [Theory]
    [InlineData("none: o in options\n    where: o.totalCost > 0")]
    [InlineData("every: o in options\n    satisfies: o.totalCost > 0")]
    [InlineData("every: o in options\n    where: o.totalCost > 0\n    satisfies: o.isTuned")]
    [InlineData("collect: o in options\n    where: o.totalCost > 0\n    if: count(o) == 0")]
    [InlineData("if: not useCase.valuePerSuccess > 0")]
    public void What_is_unknown_does_not_pass_for_absent(string condition)
    {
        var conclusions = AddedRules.Conclude([("FTA-1601", condition, "")]);

        Assert.DoesNotContain(conclusions.Findings, finding => finding.RuleId == "FTA-1601");
        Assert.Equal(RuleState.CannotTell, conclusions.Rules.Single(rule => rule.RuleId == "FTA-1601").State);
    }

    [Fact]
    public void A_fact_that_overflows_is_unknown_and_does_not_break_the_session()
    {
        var conclusions = AddedRules.Conclude([("FTA-1601", "if: gainLow * gainLow > 0", "")], Models.Figure("gainLow", decimal.MaxValue));

        Assert.Equal(RuleState.CannotTell, conclusions.Rules.Single(rule => rule.RuleId == "FTA-1601").State);
        Assert.NotEqual(VerdictReasons.RulesetGap, conclusions.Verdict.Reason);
    }

    [Fact]
    public void Findings_that_say_the_same_come_from_both_rules()
    {
        var conclusions = AddedRules.Conclude([("FTA-1601", "if: yes", ""), ("FTA-1602", "if: yes", "")]);

        Assert.Equal(["FTA-1601/note", "FTA-1602/note"], AddedRules.Findings(conclusions));
    }

    [Fact]
    public void Options_of_one_content_are_two_options()
    {
        var conclusions = AddedRules.Conclude(
            [("FTA-1601", "if: o.annualInferenceCost > 0", "each: o in options")],
            [],
            AddedRules.Cheap,
            AddedRules.Cheap with { Id = "cheapToo" });

        Assert.Equal(["FTA-1601/cheap/note", "FTA-1601/cheapToo/note"], AddedRules.Findings(conclusions));
    }

    [Fact]
    public void An_option_may_be_called_like_a_criterion_and_like_a_rule()
    {
        var conclusions = AddedRules.Conclude(
            [("FTA-1601", "if: o.annualInferenceCost > 0", "each: o in options")],
            [],
            AddedRules.Cheap with { Id = "goodQuality" },
            AddedRules.Cheap with { Id = "FTA-1901" });

        Assert.Equal(["FTA-1601/FTA-1901/note", "FTA-1601/goodQuality/note"], AddedRules.Findings(conclusions));
    }

    [Fact]
    public void A_session_that_failed_leaves_nothing_behind()
    {
        var engine = new RuleEngine(SmallRuleset.Read);
        var sound = Models.Of(SmallRuleset.Read, [], [], AddedRules.Cheap, AddedRules.Dear);
        var before = Told.Of(engine.Conclude(sound));

        // Two options of one id are a defect of ours: the network refuses the second when the first is in the session already.
        Assert.ThrowsAny<Exception>(() => engine.Conclude(Models.Of(SmallRuleset.Read, [], [], AddedRules.Cheap, AddedRules.Cheap)));

        Assert.Equal(before, Told.Of(engine.Conclude(sound)));
    }

    [Fact]
    public void Two_rules_cannot_have_one_id()
    {
        using var folder = new RulesetFolder();
        folder.Write("rules/FTA-1601.yaml", folder.Text("rules/FTA-1302.yaml"));

        Assert.Contains(folder.Read().Problems, problem => problem.ToString().Contains("found \"FTA-1302\", expected \"FTA-1601\", the file's name", StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_come_in_the_order_of_their_ids_whichever_fired_first()
    {
        // 1601 waits for 1602, and 1602 for 1603: they fire the other way round.
        var conclusions = AddedRules.Conclude([("FTA-1601", "finding: FTA-1602", ""), ("FTA-1602", "finding: FTA-1603", ""), ("FTA-1603", "if: yes", "")]);

        Assert.Equal(["FTA-1601/note", "FTA-1602/note", "FTA-1603/note"], AddedRules.Findings(conclusions));
    }

    [Fact]
    public void The_order_in_which_options_come_does_not_show()
    {
        var engine = new RuleEngine(SmallRuleset.Read);

        Assert.Equal(
            Told.Of(engine.Conclude(Models.Of(SmallRuleset.Read, [], [], AddedRules.Cheap, AddedRules.Dear))),
            Told.Of(engine.Conclude(Models.Of(SmallRuleset.Read, [], [], AddedRules.Dear, AddedRules.Cheap))));
    }
}
