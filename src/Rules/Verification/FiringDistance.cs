using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Verification;

/// <summary>
/// How far a rule is from firing: a search goes where it shrinks. Every condition that does not hold counts for each of the steps that would turn
/// it, and the more the further an amount has to move.
/// </summary>
/// <param name="alternative">The one of the rule's alternatives that it is to fire by; null: whichever is nearest.</param>
public sealed class FiringDistance(Ruleset ruleset, RuleEvaluator evaluator, Rule rule, Condition? alternative)
{
    private const double OfUnknown = 2.5;
    private const double OfNoWay = 4;

    // Further than any amount of a proposal has to move: what it makes of the way is below 1.
    private const double Furthest = 1e15;

    /// <summary>0 where it fires.</summary>
    public double Of(Situation situation)
    {
        var ground = evaluator.Walk(situation);
        var distances = new ConditionDistance(ruleset, ground);
        return RuleInstance.All(rule, situation).Select(instance => Of(instance, ground, distances)).DefaultIfEmpty(OfNoWay * OfNoWay).Min();
    }

    private double Of(RuleInstance instance, Ground ground, ConditionDistance distances)
    {
        var needed = rule.Applies.Concat(rule.When).Sum(Of);
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

    // Orders of magnitude, so that dollars, months and shares all have a slope, also towards a limit of 0.
    private static double Size(Step step) => step switch
    {
        Shift shift => 1 + (Math.Log(1 + Math.Abs((double)shift.By)) / Math.Log(Furthest)),
        Settling => OfUnknown,
        _ => 2,
    };
}
