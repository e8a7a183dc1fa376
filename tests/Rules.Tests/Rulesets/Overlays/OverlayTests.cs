using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Rules.Tests.Rulesets.Overlays;

public class OverlayTests
{
    [Fact]
    public void A_parameter_takes_the_new_value_with_its_own_owner_source_and_review_date()
    {
        using var folder = new OverlayFolder(OverlayFolder.LongerCommitment);

        var ruleset = folder.Sound();

        var parameter = ruleset.Parameters["minimumCommitment"];
        Assert.Equal((36m, 12m, 60m), (parameter.Value, parameter.Minimum, parameter.Maximum));
        Assert.Equal(("risk", new DateOnly(2027, 6, 30), new Source("board-decision", "Minutes", null, null)), (parameter.Owner, parameter.ReviewBy, parameter.Source));
        var change = Assert.Single(Assert.Single(ruleset.Overlays).Changes);
        Assert.Equal((24m, 36m, "Three years are how we write off."), (change.Before.Value, change.After.Value, change.Reason));
    }

    [Theory]
    [InlineData("high: 90,000", 20_000, 90_000)]
    [InlineData("low: 30,000", 30_000, 80_000)]
    public void Of_a_range_what_is_left_out_stays_as_it_was(string said, int low, int high)
    {
        using var folder = new OverlayFolder(OverlayFolder.LongerCommitment.Replace("minimumCommitment\n    value: 36", "material\n    " + said, StringComparison.Ordinal));

        var material = folder.Sound().Parameters["material"];

        Assert.Equal((low, 50_000m, high), (material.Low, material.Value, material.High));
    }

    [Theory]
    [InlineData(30, RuleState.NotFired, RuleState.Fired)]
    [InlineData(36, RuleState.NotFired, RuleState.NotFired)]
    public void The_rules_judge_by_the_new_value(int months, RuleState without, RuleState with)
    {
        using var folder = new OverlayFolder(OverlayFolder.LongerCommitment);

        Assert.Equal(without, State(SmallRuleset.Read, months, "FTA-1301"));
        Assert.Equal(with, State(folder.Sound(), months, "FTA-1301"));
    }

    [Fact]
    public void A_rule_of_its_own_is_judged_and_holds_its_own_tests()
    {
        using var folder = new OverlayFolder().WithRule();
        var ruleset = folder.Sound();

        var conclusions = Conclude(ruleset, Models.Quantity("workload.requestsPerDay", 9m));

        Assert.Equal(RuleState.Fired, conclusions.Rules.Single(rule => rule.RuleId == "ORG-0001").State);
        Assert.Contains(conclusions.Criteria.Single(criterion => criterion.Id == "goodQuality").Findings, finding => finding.StartsWith("ORG-0001", StringComparison.Ordinal));
        Assert.Equal("Too few to tell.", ruleset.Texts.Find("en", "ORG-0001.because")?.Template);
        Assert.Equal(["ORG-0001"], ruleset.Overlays[0].Rules.Select(rule => rule.Id));
        Assert.Equal(["fewest"], ruleset.Overlays[0].Parameters.Select(parameter => parameter.Id));
        Assert.All(RuleTests.Run(ruleset), result => Assert.Null(result.Problem));
    }

    [Fact]
    public void A_rule_is_tested_with_the_parameters_that_its_author_knew()
    {
        // FTA-1301 says "at the limit" of 24 months, and the overlay's rule "at the limit" of 36.
        using var folder = new OverlayFolder(OverlayFolder.LongerCommitment);
        folder.Write("rules/ORG-0002.yaml", File.ReadAllText(Path.Combine(Folders.Small, "rules", "FTA-1301.yaml"))
            .Replace("FTA-1301", "ORG-0002", StringComparison.Ordinal)
            .Replace("months: 23", "months: 35", StringComparison.Ordinal)
            .Replace("months: 24 months", "months: 36 months", StringComparison.Ordinal));

        var results = RuleTests.Run(folder.Sound());

        Assert.All(results, result => Assert.Null(result.Problem));
        Assert.Contains(results, result => result.Rule.Id == "ORG-0002");
    }

    [Fact]
    public void A_disabled_rule_is_not_judged_and_is_shown_as_disabled()
    {
        using var folder = new OverlayFolder(OverlayFolder.WithoutLockIn);
        var ruleset = folder.Sound();

        var conclusions = Conclude(ruleset);

        var trace = conclusions.Rules.Single(rule => rule.RuleId == "FTA-1502");
        Assert.Equal(RuleState.Disabled, trace.State);
        Assert.Empty(trace.Conditions);
        Assert.Equal(conclusions.Rules.Select(rule => rule.RuleId).Order(StringComparer.Ordinal), conclusions.Rules.Select(rule => rule.RuleId));
        Assert.DoesNotContain(ruleset.Rules, rule => rule.Id == "FTA-1502");
        Assert.Equal("FTA-1502", ruleset.Find("FTA-1502")?.Id);
        var disabled = Assert.Single(ruleset.Disabled);
        Assert.Equal(("FTA-1502", "risk", "Every provider of ours is under contract."), (disabled.Rule.Id, disabled.Owner, disabled.Reason));
    }

    [Fact]
    public void Tests_of_other_rules_may_still_take_a_disabled_rule_to_have_fired()
    {
        using var ruleset = new RulesetFolder();
        ruleset.Change("rules/FTA-1901.yaml", "tests:\n", "tests:\n  - name: lock-in alone\n    given: { findings: [FTA-1502] }\n    expect: silent\n");
        using var folder = new OverlayFolder(OverlayFolder.WithoutLockIn);

        Assert.All(RuleTests.Run(ruleset.Read(folder.Path).Value!), result => Assert.Null(result.Problem));
    }

    [Fact]
    public void The_last_rules_that_read_one_another_may_be_disabled_together()
    {
        // FTA-1303 asks whether FTA-1301 fired.
        using var folder = new OverlayFolder("""
            disables:
              - { rule: FTA-1303, owner: risk, reason: Not ours. }
              - { rule: FTA-1301, owner: risk, reason: Not ours. }

            """);

        var ruleset = folder.Sound();

        Assert.Equal(["FTA-1301", "FTA-1303"], ruleset.Disabled.Select(disabled => disabled.Rule.Id));
        Assert.Equal(["FTA-1301", "FTA-1303"], ruleset.Overlays[0].Disabled.Select(disabled => disabled.Rule.Id));
    }

    [Fact]
    public void Overlays_apply_in_their_order()
    {
        using var group = new OverlayFolder(OverlayFolder.LongerCommitment).WithRule();
        using var department = new OverlayFolder(
            OverlayFolder.LongerCommitment.Replace("value: 36", "value: 48", StringComparison.Ordinal)
            + "  - { parameter: fewest, value: 20, owner: it, reason: More of them., review-by: 2027-06-30, source: { kind: assumption, title: Judgement } }\n"
            + "disables:\n  - { rule: ORG-0001, owner: it, reason: Too strict here. }\n",
            OverlayFolder.Head.Replace("name: bank", "name: department", StringComparison.Ordinal));

        var ruleset = SoundWith(group.Path, department.Path);

        Assert.Equal(48m, ruleset.Parameters["minimumCommitment"].Value);
        Assert.Equal([(24m, 36m), (36m, 48m)], ruleset.Overlays.Select(overlay => overlay.Changes.Last()).Select(change => (change.Before.Value, change.After.Value)));
        Assert.Equal(20m, ruleset.Parameters["fewest"].Value);
        Assert.Equal(["ORG-0001"], ruleset.Disabled.Select(disabled => disabled.Rule.Id));
    }

    [Fact]
    public void Another_language_says_an_overlays_words_too()
    {
        using var folder = new OverlayFolder().WithRule().Write("texts/de/regeln.yaml", "ORG-0001.because: Zu wenige.\n");

        var texts = folder.Sound().Texts;

        Assert.Equal("Zu wenige.", texts.Find("de", "ORG-0001.because")?.Template);
        Assert.Equal("Too short.", texts.Find("de", "FTA-1301.because")?.Template);
    }

    private static Ruleset SoundWith(params string[] overlays)
    {
        var read = RulesetReader.Read(Folders.Small, Questions.Few, overlays);
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        return read.Value!;
    }

    private static RuleState State(Ruleset ruleset, int months, string rule) =>
        Conclude(ruleset, Models.Quantity("commitment.months", months), Models.Choice("candidate.route", "providerFineTune")).Rules.Single(trace => trace.RuleId == rule).State;

    private static Conclusions Conclude(Ruleset ruleset, params Answer[] answers) => new RuleEngine(ruleset).Conclude(Models.Of(ruleset, answers, []));
}
