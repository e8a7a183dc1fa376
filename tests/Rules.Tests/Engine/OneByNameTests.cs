using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Tests.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Engine;

/// <summary>A verdict may hang on one criterion or pattern by its name.</summary>
public class OneByNameTests
{
    // The commitment is unknown and the gain measured: longCommitment is unproven, goodQuality met, and the lock-in absent.
    [Theory]
    [InlineData("some: c in concludedCriteria\n    where: c.id == 'longCommitment' and c.state == 'unproven'", RuleState.Fired)]
    [InlineData("some: c in concludedCriteria\n    where: c.id == 'goodQuality' and c.state == 'unproven'", RuleState.NotFired)]
    [InlineData("some: p in concludedPatterns\n    where: p.id == 'lockIn' and p.state == 'absent'", RuleState.Fired)]
    [InlineData("some: p in concludedPatterns\n    where: p.id == 'lockIn' and p.state == 'present'", RuleState.NotFired)]
    [InlineData("none: p in concludedPatterns\n    where: p.id != 'lockIn'", RuleState.Fired)]
    [InlineData("some: f in findings\n    where: f.rule == 'FTA-1301' and f.effect == 'undecided'", RuleState.Fired)]
    [InlineData("some: f in findings\n    where: f.rule == 'FTA-1201' and f.effect == 'undecided'", RuleState.NotFired)]
    public void A_condition_asks_for_the_one_that_it_names(string condition, RuleState expected)
    {
        using var folder = new RulesetFolder();
        folder.Write("rules/FTA-1905.yaml", $"id: FTA-1905\ntitle: t\nsince: s\nabout: verdict\nsource: s\nwhen:\n  - id: one\n    {condition}\n    says: s\nthen: [{{ verdict: defer }}]\n");
        var ruleset = folder.Read().Value!;

        var conclusions = new RuleEngine(ruleset).Conclude(Models.Of(
            ruleset,
            [Models.Choice("candidate.route", "providerFineTune"), Models.Choice("commitment.assurance", "contract"), Models.YesNo("provider.weightsExportable", true)],
            [Models.Figure("gainHigh", 0.1m)],
            AddedRules.Dear with { NetBenefit = 1 }));

        Assert.Equal(expected, conclusions.Rules.Single(rule => rule.RuleId == "FTA-1905").State);
    }
}
