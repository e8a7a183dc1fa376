namespace FineTuneAdvisor.Rules.Tests.Rulesets.Overlays;

public class BadDisablingTests
{
    [Theory]
    [InlineData("FTA-1505", "overlay.yaml:6:11 disables.rule: found \"FTA-1505\", which is no rule, expected the id of a rule. Did you mean FTA-1501?")]
    [InlineData("nothingLikeIt", "overlay.yaml:6:11 disables.rule: found \"nothingLikeIt\", which is no rule, expected the id of a rule. See rules list.")]
    [InlineData("FTA-1901", "disables.rule: found FTA-1901, which concludes, expected a rule that makes findings. Without it a proposal may be left without a verdict: disable findings, or change a parameter.")]
    [InlineData("FTA-1001", "disables.rule: found FTA-1001, which concludes, expected a rule that makes findings")]
    [InlineData("FTA-1301", "disables.rule: found FTA-1301, which FTA-1303 reads, expected a rule that no rule left in force reads. Disable these as well")]
    [InlineData("FTA-1201", "disables.rule: found FTA-1201, the last that speaks against goodQuality, expected a rule that can be missed. Nothing could then come out against it: leave one of its rules in force, or add one of your own.")]
    public void A_rule_that_cannot_be_missed_is_not_disabled(string rule, string problem)
    {
        using var folder = new OverlayFolder(OverlayFolder.WithoutLockIn.Replace("FTA-1502", rule, StringComparison.Ordinal));

        Assert.StartsWith(problem, folder.Problem()[(problem.StartsWith("overlay", StringComparison.Ordinal) ? 0 : "overlay.yaml:6:11 ".Length)..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_a_condition_names_in_an_expression_is_not_disabled()
    {
        using var ruleset = new RulesetFolder();
        ruleset.Change("rules/FTA-1903.yaml", "where: f.effect in ['present', 'unsure', 'undecided', 'condition']", "where: f.effect in ['present', 'unsure', 'undecided', 'condition'] and f.rule != 'FTA-1502'");
        using var folder = new OverlayFolder(OverlayFolder.WithoutLockIn);

        Assert.Contains("FTA-1502, which FTA-1903 reads", Assert.Single(ruleset.Read(folder.Path).Problems).Found, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_read_a_rule_are_named()
    {
        using var ruleset = new RulesetFolder();
        ruleset.Change("rules/FTA-1501.yaml", "when:\n", "when:\n  - { id: short, finding: FTA-1301, says: Short. }\n");
        using var folder = new OverlayFolder(OverlayFolder.WithoutLockIn.Replace("FTA-1502", "FTA-1301", StringComparison.Ordinal));

        Assert.Equal("FTA-1301, which FTA-1303 and FTA-1501 read", Assert.Single(ruleset.Read(folder.Path).Problems).Found);
    }

    [Fact]
    public void A_condition_that_asks_for_any_member_names_no_rule()
    {
        using var ruleset = new RulesetFolder();
        ruleset.Change("rules/FTA-1503.yaml", "when:\n", "when:\n  - { id: any, some: p in options, says: There is one. }\n");
        using var folder = new OverlayFolder(OverlayFolder.WithoutLockIn);

        Assert.Empty(ruleset.Read(folder.Path).Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Of_the_rules_about_a_pattern_one_that_can_show_it_must_stay()
    {
        using var folder = new OverlayFolder("""
            disables:
              - { rule: FTA-1501, owner: risk, reason: Not ours. }
              - { rule: FTA-1502, owner: risk, reason: Not ours. }
              - { rule: FTA-1504, owner: risk, reason: Not ours. }

            """);

        // Said once, where the last of the two is disabled; FTA-1504 is about something else.
        Assert.StartsWith("overlay.yaml:7:13 disables.rule: found FTA-1502, the last that speaks against lockIn", folder.Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_own_rule_may_take_the_place_of_the_last_one()
    {
        using var folder = new OverlayFolder(OverlayFolder.WithoutLockIn.Replace("FTA-1502", "FTA-1201", StringComparison.Ordinal)).WithRule();

        Assert.Empty(folder.Problems());
    }

    [Theory]
    [InlineData("owner: risk", "", "disables.owner: found nothing")]
    [InlineData("reason: Every provider of ours is under contract.", "", "disables.reason: found nothing")]
    [InlineData("rule: FTA-1502", "rule:", "overlay.yaml:6:10 disables.rule: found nothing, expected a text")]
    [InlineData("rule: FTA-1502", "rule: FTA-1502\n    until: 2027", "overlay.yaml:7:5 disables.until: found a key that does not exist here, expected one of: owner, reason, rule")]
    public void Who_disables_a_rule_says_so_and_why(string from, string to, string problem)
    {
        using var folder = new OverlayFolder(OverlayFolder.WithoutLockIn.Replace(from, to, StringComparison.Ordinal));

        Assert.Contains(problem, folder.Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_disabled_twice_is_refused()
    {
        using var folder = new OverlayFolder(OverlayFolder.WithoutLockIn + "  - { rule: FTA-1502, owner: risk, reason: Again. }\n");

        Assert.Equal("overlay.yaml:9:13 disables.rule: found FTA-1502 a second time, expected each rule once. Keep one of the two.", folder.Problem());
    }
}
