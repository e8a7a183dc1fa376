using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Changes;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Tests.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Changes;

/// <summary>What unproven criteria wait for, and who asks for it.</summary>
public class AwaitedTests
{
    // Nobody knows the commitment (FTA-1301 cannot be told) nor what it rests on (FTA-1302 asks); the gain is not measured on held-out cases (FTA-1201 asks by its branch).
    private readonly Conclusions _waiting = Conclude(Models.Choice("candidate.route", "providerFineTune"), Models.YesNo("provider.weightsExportable", false));

    [Fact]
    public void What_findings_ask_for_comes_first_then_what_would_decide_a_rule_that_cannot_be_told() => Assert.Equal(
        [
            ("provider.weightsExportable", "goodQuality", "FTA-1201", "FTA-1201/heldOut/withholds"),
            ("commitment.assurance", "longCommitment", "FTA-1302", "FTA-1302/withholds"),
            ("commitment.months", "longCommitment", "FTA-1301", null),
        ],
        Awaited.Of(_waiting).Select(awaited => (awaited.Key, awaited.About, awaited.RuleId, awaited.Asks?.Id)));

    [Fact]
    public void The_keys_come_in_order() => Assert.Equal(["commitment.assurance", "commitment.months", "provider.weightsExportable"], Awaited.Keys(_waiting));

    [Theory]
    [InlineData("longCommitment", "commitment.assurance commitment.months")]
    [InlineData("goodQuality", "provider.weightsExportable")]
    public void One_criterion_waits_for_its_own_answers_only(string criterion, string keys) =>
        Assert.Equal(keys, string.Join(' ', Awaited.KeysOf(_waiting, _waiting.Criteria.Single(conclusion => conclusion.Id == criterion))));

    [Fact]
    public void A_finding_that_blocks_waits_for_nothing()
    {
        var conclusions = Conclude(
            Models.Choice("candidate.route", "providerFineTune"),
            Models.Choice("commitment.assurance", "contract"),
            Models.YesNo("provider.weightsExportable", true),
            Models.Quantity("commitment.months", 1));

        Assert.Equal(["FTA-1301/blocks"], conclusions.Criteria[0].Findings);
        Assert.Empty(Awaited.Of(conclusions));
    }

    [Fact]
    public void A_rule_misses_what_its_conditions_miss_in_their_order_each_once()
    {
        using var folder = new RulesetFolder();
        // The first condition misses the second one's answer as well.
        folder.Change("rules/FTA-1301.yaml", "when:\n", "when:\n  - id: first\n    if: candidate.engineeringWeeks > 0 and commitment.months > 0\n    says: Some.\n");
        var conclusions = Conclude(folder.Read().Value!);

        Assert.Equal(["candidate.route", "candidate.engineeringWeeks", "commitment.months"], Awaited.MissingOf(conclusions, "FTA-1301"));
        Assert.Equal(["provider.weightsExportable"], Awaited.MissingOf(conclusions, "FTA-1201"));
        Assert.Empty(Awaited.MissingOf(conclusions, "FTA-0000"));
    }

    private static Conclusions Conclude(params Answer[] answers) => Conclude(SmallRuleset.Read, answers);

    private static Conclusions Conclude(Ruleset ruleset, params Answer[] answers) => new RuleEngine(ruleset).Conclude(Models.Of(
        ruleset,
        answers,
        [Models.Figure("gainHigh", 0.05m), Models.Figure("penaltyPerYear", 18_250)],
        Models.Option("prompted", OptionRole.Baseline, false, true, 36_500, 0)));
}
