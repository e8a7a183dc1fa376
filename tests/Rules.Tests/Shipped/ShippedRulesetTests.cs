using CsCheck;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Tests.Engine;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Rules.Tests.Shipped;

public class ShippedRulesetTests
{
    [Fact]
    public void Every_test_beside_the_shipped_rules_holds() => Assert.All(RuleTests.Run(ShippedRuleset.Read), result => Assert.Null(result.Problem?.ToString()));

    [Fact]
    public void Every_condition_of_the_shipped_rules_is_shown_to_decide()
    {
        var coverage = ConditionCoverage.Of(ShippedRuleset.Read, RuleTests.Run(ShippedRuleset.Read));

        Assert.Empty(coverage.Missing.Select(problem => problem.ToString()));
        Assert.Equal(coverage.Conditions, coverage.Shown);
    }

    [Fact]
    public void Every_shipped_rule_has_a_test_in_which_it_fires_and_one_in_which_it_does_not()
    {
        Assert.All(ShippedRuleset.Read.Rules, rule => Assert.Contains(rule.Tests, test => test.Expect == Expected.Fires));
        Assert.All(ShippedRuleset.Read.Rules, rule => Assert.Contains(rule.Tests, test => test.Expect != Expected.Fires));
    }

    [Fact]
    public void On_random_proposals_network_and_evaluator_agree_and_exactly_one_verdict_is_reached()
    {
        var ruleset = ShippedRuleset.Read;
        var engine = new RuleEngine(ruleset);
        var evaluator = new RuleEvaluator(ruleset);
        var verdicts = ruleset.Rules.Where(rule => rule.Layer == Layer.Verdict).Select(rule => rule.Id).ToHashSet();
        Assert.Equal(0, engine.Fallbacks);

        Gen.Int.Sample(
            seed =>
            {
                var model = new RandomProposal(new Random(seed)).Of(ruleset);
                var expected = evaluator.Conclude(Situation.Of(ruleset, model));
                var fired = engine.Fired(model);

                Assert.Equal(expected.Rules.Where(rule => rule.State == RuleState.Fired).Select(rule => rule.RuleId), fired);
                Assert.Equal(Told.Of(expected), Told.Of(engine.Conclude(model)));
                Assert.Single(fired, verdicts.Contains);
                Assert.NotEqual(VerdictReasons.RulesetGap, expected.Verdict.Reason);
            },
            iter: Tries.Of(200));
    }

    [Fact]
    public void Random_proposals_meet_every_rule_on_both_sides()
    {
        // It tests the proposals, not the rules; and where eng/mutation.sh counts what each line of every one runs, it takes longer than that waits.
        Assert.SkipWhen(Tries.AreFew, "It takes thousands of tries.");

        var ruleset = ShippedRuleset.Read;
        var evaluator = new RuleEvaluator(ruleset);
        var states = ruleset.Rules.ToDictionary(rule => rule.Id, _ => new HashSet<RuleState>());
        for (var seed = 0; seed < 2_500; seed++)
        {
            foreach (var trace in evaluator.Conclude(Situation.Of(ruleset, new RandomProposal(new Random(seed)).Of(ruleset))).Rules)
            {
                states[trace.RuleId].Add(trace.State);
            }
        }

        // Otherwise the agreement above would say little. Approvals need too much luck to come up by chance.
        string[] rare = ["FTA-1904", "FTA-1905", "FTA-1903"];
        Assert.Empty(states.Where(rule => !rare.Contains(rule.Key) && !(rule.Value.Contains(RuleState.Fired) && rule.Value.Count > 1)).Select(rule => rule.Key));
    }
}
