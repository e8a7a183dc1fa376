using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Engine;

/// <summary>
/// Judges every condition of every rule, three-valued and without a short cut: why a rule fired, why it did not, and which answer
/// it waits for. The network, which stops at the first false condition, must fire exactly the rules that come out true here.
/// </summary>
public sealed class RuleEvaluator
{
    /// <summary>Of a rule made for many, the member for which it came furthest is shown.</summary>
    internal static readonly RuleState[] FurthestFirst = [RuleState.Fired, RuleState.CannotTell, RuleState.NotFired, RuleState.NotApplicable];

    private readonly Ruleset _ruleset;
    private readonly ImmutableArray<Rule> _inOrder;
    private readonly Dictionary<string, string[]> _facts;

    public RuleEvaluator(Ruleset ruleset)
    {
        _ruleset = ruleset;
        _inOrder = RuleReferences.InOrder(ruleset.Rules);
        _facts = ruleset.Rules.ToDictionary(rule => rule.Id, FactsOf, StringComparer.Ordinal);
    }

    /// <summary>What follows from the evaluator's truths alone.</summary>
    public Conclusions Conclude(Situation situation)
    {
        var ground = Walk(situation);
        return ConclusionsOf.Rules(_ruleset, situation, ground.Traces, ground.Findings, ground.Criteria, ground.Patterns, ground.Verdicts);
    }

    /// <summary>Every rule judged, each after those it depends on.</summary>
    internal Ground Walk(Situation situation)
    {
        var ground = new Ground(situation);
        foreach (var rule in _inOrder)
        {
            Take(rule, ground);
        }

        return ground;
    }

    /// <summary>Judges one rule and puts what it concludes on the ground.</summary>
    internal RuleTrace Take(Rule rule, Ground ground)
    {
        var instances = RuleInstance.All(rule, ground.Situation).Select(instance => Judge(instance, ground)).ToArray();
        foreach (var instance in instances.Where(instance => instance.State == RuleState.Fired))
        {
            foreach (var branch in instance.Branches)
            {
                Consequences.Add(instance.Instance, branch, ground.Situation, ground);
            }
        }

        var trace = TraceOf(rule, instances);
        if (rule.IsDecisive && trace.State == RuleState.CannotTell)
        {
            ground.Findings.Add(Members.FindingMember.Undecided(rule));
        }

        ground.Keep(trace);
        return trace;
    }

    /// <summary>One rule judged for every member it is made for.</summary>
    internal ImmutableArray<RuleTrace> Judged(Rule rule, Ground ground) =>
    [
        .. RuleInstance.All(rule, ground.Situation)
            .Select(instance => Judge(instance, ground))
            .Select(judged => new RuleTrace(rule.Id, judged.State, judged.Applies, judged.Conditions, Facts(rule))),
    ];

    // The trace of a rule made for many shows the member for which it came furthest.
    private RuleTrace TraceOf(Rule rule, InstanceTrace[] instances)
    {
        var shown = instances.MinBy(instance => Array.IndexOf(FurthestFirst, instance.State));
        return shown is null
            ? new RuleTrace(rule.Id, RuleState.NotFired, [], [], Facts(rule))
            : new RuleTrace(rule.Id, shown.State, shown.Applies, shown.Conditions, Facts(rule));
    }

    internal static InstanceTrace Judge(RuleInstance instance, Ground ground)
    {
        var rule = instance.Rule;
        var applies = Traces(rule.Applies, ground, instance.Outer);
        var conditions = Traces(rule.Conditions, ground, instance.Outer);
        var applicable = All(applies);
        var when = All(conditions.Take(rule.When.Length));
        var any = rule.WhenAny.IsEmpty ? Truth.True : conditions.Skip(rule.When.Length).Aggregate(Truth.False, (truth, condition) => truth.Or(condition.Truth));
        var state = applicable == Truth.False
            ? RuleState.NotApplicable
            : applicable.And(when).And(any) switch
            {
                Truth.True => RuleState.Fired,
                Truth.Unknown => RuleState.CannotTell,
                _ => RuleState.NotFired,
            };
        return new InstanceTrace(instance, state, applies, conditions);
    }

    private static Truth All(IEnumerable<ConditionTrace> traces) => traces.Aggregate(Truth.True, (truth, condition) => truth.And(condition.Truth));

    private static ImmutableArray<ConditionTrace> Traces(IEnumerable<Condition> conditions, Ground ground, Bound? outer) =>
    [
        .. conditions.Select(condition => ConditionTruth.Of(condition, ground, outer) is var truth && truth == Truth.Unknown
            ? new ConditionTrace(condition.Id, truth, MissingAnswers.Of(condition, ground, outer))
            : new ConditionTrace(condition.Id, truth, [])),
    ];

    private ImmutableArray<string> Facts(Rule rule) => ImmutableCollectionsMarshal.AsImmutableArray(_facts[rule.Id]);

    private static string[] FactsOf(Rule rule) =>
        [.. rule.Applies.Concat(rule.Conditions).SelectMany(condition => condition.Expressions()).SelectMany(expression => expression.FactNames()).Distinct(StringComparer.Ordinal)];
}
