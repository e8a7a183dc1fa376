using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Verification;

/// <summary>
/// How far a rule is from firing: a search goes where it shrinks. Every condition that does not hold counts for each of the steps that would turn
/// it, and the more the further an amount has to move.
/// </summary>
/// <remarks>Only the rule itself is judged, with those that it names: a search asks thousands of times.</remarks>
/// <param name="alternative">The one of the rule's alternatives that it is to fire by; null: whichever is nearest.</param>
/// <param name="making">The one of the rule's findings that it is to make; null: any.</param>
public sealed class FiringDistance(Ruleset ruleset, RuleEvaluator evaluator, Rule rule, Condition? alternative, MakesFinding? making = null)
{
    private const double OfUnknown = 2.5; // reason: weights of a search, which judge nothing: what it finds is replayed
    private const double OfNoWay = 4; // reason: as above

    // Further than any amount of a proposal has to move: what it makes of the way is below 1.
    private const double Furthest = 1e15; // reason: a scale

    private readonly ImmutableArray<Rule> _before = [.. Before(ruleset, rule)];

    /// <summary>0 where it fires.</summary>
    public double Of(Situation situation)
    {
        var ground = new Ground(situation);
        foreach (var other in _before)
        {
            evaluator.Take(other, ground);
        }

        var distances = new ConditionDistance(ruleset, ground);
        return RuleInstance.All(rule, situation).Select(instance => Of(instance, ground, distances)).DefaultIfEmpty(OfNoWay * OfNoWay).Min();
    }

    private double Of(RuleInstance instance, Ground ground, ConditionDistance distances)
    {
        var needed = rule.Applies.Concat(rule.When).Sum(Of) + OfFinding(instance, ground);
        return alternative is not null ? needed + Of(alternative)
            : rule.WhenAny.IsEmpty ? needed
            : needed + rule.WhenAny.Min(each => Of(each.Condition));

        double Of(Condition condition) => ConditionTruth.Of(condition, ground, instance.Outer) switch
        {
            Truth.True => 0,
            Truth.Unknown => OfUnknown,
            var truth => distances.Of(condition, truth, instance.Outer) is { Because: null } distance ? distance.Steps.Sum(Size) : OfNoWay,
        };
    }

    private double OfFinding(RuleInstance instance, Ground ground) => making?.Only is not { } only ? 0
        : Turning.To(only, Truth.True, new Bindings(ground.Situation.Facts, instance.Outer)) is { } steps ? steps.Sum(Size)
        : OfNoWay;

    // Orders of magnitude, so that dollars, months and shares all have a slope, also towards a limit of 0.
    private static double Size(Step step) => step switch
    {
        Shift shift => 1 + (Math.Log(1 + Math.Abs((double)shift.By)) / Math.Log(Furthest)),
        Settling => OfUnknown,
        _ => 2,
    };

    private static IEnumerable<Rule> Before(Ruleset ruleset, Rule rule)
    {
        // All that is found is known when every rule that finds has had its say.
        var inOrder = RuleReferences.InOrder(ruleset.Rules);
        var named = RuleReferences.Behind(rule, ruleset.Rules);
        return rule.Layer == Layer.Findings ? inOrder.Where(other => named.Contains(other.Id)) : inOrder.Where(other => other.Layer < rule.Layer);
    }
}
