using CsCheck;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Tests.Engine;
using FineTuneAdvisor.Rules.Tests.Rulesets;
using FineTuneAdvisor.Rules.Tests.Shipped;

namespace FineTuneAdvisor.Rules.Tests.Explanation;

/// <summary>Who takes the steps of a distance finds the condition turned.</summary>
public class DistanceFlipsTests
{
    private const decimal SmallestStep = 0.000_000_000_000_000_001m;

    private int _taken;

    [Fact]
    public void On_random_rules_the_steps_turn_the_condition()
    {
        Gen.Int.Sample(
            seed =>
            {
                var random = new Random(seed);
                using var folder = new RulesetFolder();
                new RandomRules(random).AddTo(folder, 12);
                var ruleset = folder.Read().Value!;
                for (var i = 0; i < 10; i++)
                {
                    Holds(ruleset, Situation.Of(ruleset, new RandomModel(random).Of(ruleset)));
                }
            },
            iter: 60,
            threads: 1);

        Assert.True(_taken > 1_000, $"only {_taken} distances could be walked");
    }

    [Fact]
    public void On_random_proposals_the_steps_turn_the_conditions_of_the_shipped_rules()
    {
        var ruleset = ShippedRuleset.Read;

        Gen.Int.Sample(seed => Holds(ruleset, Situation.Of(ruleset, new RandomProposal(new Random(seed)).Of(ruleset))), iter: 100, threads: 1);

        Assert.True(_taken > 1_000, $"only {_taken} distances could be walked");
    }

    [Fact]
    public void The_explanation_tells_every_rule_as_the_assessment_does_and_gives_a_distance_to_all_that_can_be_told()
    {
        var ruleset = ShippedRuleset.Read;
        var engine = new RuleEngine(ruleset);

        Gen.Int.Sample(
            seed =>
            {
                var model = new RandomProposal(new Random(seed)).Of(ruleset);
                var run = RunExplanation.Of(ruleset, Situation.Of(ruleset, model));
                foreach (var trace in engine.Conclude(model).Rules)
                {
                    var explained = run.Find(trace.RuleId)!;
                    Assert.Equal(trace.State, explained.State);
                    Assert.Equal(trace.Applies.Concat(trace.Conditions).Select(condition => condition.Truth), explained.Applies.Concat(explained.Conditions).Select(condition => condition.Trace.Truth));
                    Assert.All(
                        explained.Applies.Concat(explained.Conditions),
                        condition => Assert.Equal(condition.Trace.Truth == Truth.Unknown, condition.ToFlip.Because == NoDistance.CannotTell));
                }
            },
            iter: 50);
    }

    private void Holds(Ruleset ruleset, Situation situation)
    {
        var run = RunExplanation.Of(ruleset, situation);
        foreach (var condition in ruleset.Rules.Where(rule => rule.Each is null).SelectMany(rule => run.Find(rule.Id) is { } explained ? explained.Applies.Concat(explained.Conditions) : []))
        {
            if (condition.Condition is IfCondition { If: var expression } && Moved(situation.Facts, condition.ToFlip.Steps) is { } moved)
            {
                _taken++;
                Assert.True(expression.TruthIn(new Bindings(moved)) == condition.Trace.Truth.Not(), $"{expression} stays {condition.Trace.Truth} after {string.Join(" and ", condition.ToFlip.Steps)}");
            }
        }
    }

    // The facts after the steps; null where a step moves arithmetic, whose parts it leaves open, or supposes what nobody knows.
    private static MovedFacts? Moved(FactSource facts, IReadOnlyCollection<Step> steps)
    {
        var moved = new MovedFacts(facts);
        foreach (var step in steps)
        {
            switch (step)
            {
                case Shift { Of: Reference of, IsDate: false } shift:
                    // 28 digits do not hold every distance: there the limit itself is taken.
                    moved[of] = Value.Of((shift.From + shift.By == shift.To ? shift.From + shift.By : shift.To) + Past(shift.Reach));
                    break;
                case Rewording { Of: Reference { Name.Type: ExpressionType.Choice } of, To: [var word, ..] }:
                    moved[of] = Value.Of(word);
                    break;
                case Rewording { Of: Reference { Name.Type: ExpressionType.YesNo } of, To: [var word] }:
                    moved[of] = Value.Of(word == "yes");
                    break;
                default:
                    return null;
            }
        }

        return steps.Count == 0 ? null : moved;
    }

    private static decimal Past(Reach reach) => reach switch
    {
        Reach.Above or Reach.Other => SmallestStep,
        Reach.Below => -SmallestStep,
        _ => 0,
    };
}
