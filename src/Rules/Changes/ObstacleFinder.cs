using System.Collections.Immutable;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Changes;

/// <summary>
/// Judges only the rules that can keep a criterion from being met, and each only as far as it can still fire: a search asks thousands of times.
/// What it comes to is a hint; what is printed is judged again by the whole engine.
/// </summary>
public sealed class ObstacleFinder(Ruleset ruleset)
{
    private readonly ImmutableArray<(Rule Rule, ImmutableArray<Condition> Needs)> _inOrder =
        [.. Needed(ruleset).Select(rule => (rule, rule.Applies.Concat(rule.When).OrderBy(condition => condition is IfCondition ? 0 : 1).ToImmutableArray()))];

    public Obstacles In(EconomicModel model)
    {
        var ground = new Ground(Situation.Of(ruleset, model));
        var (blocking, withholding) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
        foreach (var (rule, needs) in _inOrder)
        {
            var state = RuleState.NotFired;
            foreach (var instance in RuleInstance.All(rule, ground.Situation))
            {
                var truth = Needs(instance, needs, ground);
                if (truth == Truth.True)
                {
                    foreach (var finding in Findings(instance, ground))
                    {
                        (finding.Effect == Effect.Blocks ? blocking : withholding).Add(finding.Id);
                    }
                }

                state = truth == Truth.True || state == RuleState.Fired ? RuleState.Fired : truth == Truth.Unknown ? RuleState.CannotTell : state;
            }

            if (rule.IsDecisive && state == RuleState.CannotTell && ruleset.Criteria.Contains(rule.About))
            {
                withholding.Add(rule.Id);
            }

            ground.Keep(new RuleTrace(rule.Id, state, [], [], []));
        }

        return new Obstacles(blocking.ToImmutable(), withholding.ToImmutable());
    }

    private IEnumerable<Finding> Findings(RuleInstance instance, Ground ground)
    {
        Alternative?[] branches = instance.Rule.WhenAny.IsEmpty
            ? [null]
            : [.. instance.Rule.WhenAny.Where(branch => ConditionTruth.Of(branch.Condition, ground, instance.Outer) == Truth.True)];
        return branches
            .SelectMany(branch => Consequences.Of(instance, branch, ground.Situation))
            .OfType<FindingMember>()
            .Select(member => member.Finding)
            .OfType<Finding>()
            .Where(finding => finding.Effect is Effect.Blocks or Effect.Withholds && ruleset.Criteria.Contains(finding.About));
    }

    // Facts are cheaper to look at than collections, and one condition that is false is enough.
    private static Truth Needs(RuleInstance instance, ImmutableArray<Condition> needs, Ground ground)
    {
        var truth = Truth.True;
        foreach (var condition in needs)
        {
            truth = truth.And(ConditionTruth.Of(condition, ground, instance.Outer));
            if (truth == Truth.False)
            {
                return truth;
            }
        }

        if (instance.Rule.WhenAny.IsEmpty)
        {
            return truth;
        }

        var any = Truth.False;
        foreach (var branch in instance.Rule.WhenAny)
        {
            any = any.Or(ConditionTruth.Of(branch.Condition, ground, instance.Outer));
        }

        return truth.And(any);
    }

    private static ImmutableArray<Rule> Needed(Ruleset ruleset)
    {
        var needed = ruleset.Rules.Where(rule => CanObstruct(rule, ruleset.Criteria)).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var inOrder = RuleReferences.InOrder(ruleset.Rules);
        foreach (var rule in inOrder.Reverse().Where(rule => needed.Contains(rule.Id)))
        {
            needed.UnionWith(rule.Applies.Concat(rule.Conditions).OfType<FindingCondition>().Select(condition => condition.RuleId));
        }

        return [.. inOrder.Where(rule => needed.Contains(rule.Id))];
    }

    private static bool CanObstruct(Rule rule, ImmutableArray<string> criteria) =>
        (rule.IsDecisive && criteria.Contains(rule.About))
        || rule.Then.OfType<MakesFinding>().Any(finding => finding.Effect is Effect.Blocks or Effect.Withholds && criteria.Contains(finding.About));
}
