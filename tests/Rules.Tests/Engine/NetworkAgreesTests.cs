using CsCheck;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Tests.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Engine;

/// <summary>The network and the evaluator read the same trees by different ways; they must come to one answer.</summary>
public class NetworkAgreesTests
{
    [Fact]
    public void On_random_models_the_network_concludes_what_the_evaluator_finds_true()
    {
        var engine = new RuleEngine(SmallRuleset.Read);
        var evaluator = new RuleEvaluator(SmallRuleset.Read);

        Gen.Int.Sample(seed => Agree(SmallRuleset.Read, engine, evaluator, new RandomModel(new Random(seed)).Of(SmallRuleset.Read)), iter: Tries.Of(1_000));
    }

    [Fact]
    public void On_random_rules_too() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            using var folder = new RulesetFolder();
            new RandomRules(random).AddTo(folder, 12);
            var read = folder.Read();
            Assert.Empty(read.Problems.Select(problem => problem.ToString()));
            var engine = new RuleEngine(read.Value!);
            var evaluator = new RuleEvaluator(read.Value!);
            Assert.Equal(0, engine.Fallbacks);
            for (var i = 0; i < 10; i++)
            {
                Agree(read.Value!, engine, evaluator, new RandomModel(random).Of(read.Value!));
            }
        },
        iter: Tries.Of(60));

    private static void Agree(Ruleset ruleset, RuleEngine engine, RuleEvaluator evaluator, EconomicModel model)
    {
        var expected = evaluator.Conclude(Situation.Of(ruleset, model));

        Assert.Equal(expected.Rules.Where(rule => rule.State == RuleState.Fired).Select(rule => rule.RuleId), engine.Fired(model));
        Assert.Equal(Told.Of(expected), Told.Of(engine.Conclude(model)));
    }
}
