using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Verification;

/// <summary>
/// Whether a rule's tests show each of its conditions to decide: a test where it alone is false and the rule therefore does not fire, whatever
/// else is true or unknown; of alternatives, one where it alone is true and the rule fires. A condition that no test decides by could be left out and
/// nobody would notice. What is the same in every test decides nothing: it must be seen the other way too.
/// </summary>
/// <param name="Conditions">Conditions of all rules, those that say where a rule applies included.</param>
/// <param name="Shown">Those of them that a test shows to decide.</param>
/// <param name="Missing">A problem for each other one, and for each rule that no test makes fire.</param>
public sealed record ConditionCoverage(int Conditions, int Shown, ImmutableArray<Problem> Missing)
{
    /// <param name="results">Of all tests of all rules.</param>
    public static ConditionCoverage Of(Ruleset ruleset, IEnumerable<RuleTestResult> results)
    {
        var byRule = results.ToLookup(result => result.Rule.Id, StringComparer.Ordinal);
        var proposals = new Lazy<BoundaryTest>(() => new BoundaryTest(ruleset));
        var unshown = ruleset.Rules.SelectMany(rule => Unshown(rule, proposals, [.. byRule[rule.Id].SelectMany(result => result.Members)])).ToArray();
        var neverFired = ruleset.Rules
            .Where(rule => !byRule[rule.Id].Any(result => result.Said == Expected.Fires))
            .Select(rule => new Problem(rule.At, rule.Id + ".tests", "no test in which it fires", "one", "Add a test with 'expect: fires'."));
        var conditions = ruleset.Rules.Sum(rule => rule.Applies.Length + rule.Conditions.Count());
        return new ConditionCoverage(conditions, conditions - unshown.Length, [.. unshown, .. neverFired]);
    }

    /// <summary>Whether a trace shows the condition to decide.</summary>
    internal static bool IsDecidedIn(Rule rule, RuleTrace trace, string id) =>
        IsAlternative(rule, id) ? DecidesFor(rule, trace, id) : DecidesAgainst(rule, trace, id);

    private static IEnumerable<Problem> Unshown(Rule rule, Lazy<BoundaryTest> proposals, RuleTrace[] traces) =>
        from condition in rule.Applies.Concat(rule.Conditions)
        let isShown = Array.Exists(traces, trace => IsDecidedIn(rule, trace, condition.Id))
        where !isShown || !Array.Exists(traces, trace => Truths(trace)[condition.Id] == Opposite(rule, condition))
        select isShown ? AlwaysTheSame(rule, condition) : Undecided(rule, condition, proposals.Value.Of(rule, condition));

    private static bool IsAlternative(Rule rule, string id) => rule.WhenAny.Any(alternative => alternative.Condition.Id == id);

    // Of what the condition is where it decides.
    private static Truth Opposite(Rule rule, Condition condition) => IsAlternative(rule, condition.Id) ? Truth.False : Truth.True;

    private static bool DecidesAgainst(Rule rule, RuleTrace trace, string id)
    {
        var truths = Truths(trace);
        return rule.Applies.Concat(rule.When).Select(condition => condition.Id).All(other => truths[other] == Truth.False == (other == id))
            && (rule.WhenAny.IsEmpty || rule.WhenAny.Any(alternative => truths[alternative.Condition.Id] != Truth.False));
    }

    private static bool DecidesFor(Rule rule, RuleTrace trace, string id)
    {
        var truths = Truths(trace);
        return trace.State == RuleState.Fired
            && rule.WhenAny.All(alternative => truths[alternative.Condition.Id] == Truth.True == (alternative.Condition.Id == id));
    }

    private static Dictionary<string, Truth> Truths(RuleTrace trace) =>
        trace.Applies.Concat(trace.Conditions).ToDictionary(condition => condition.Id, condition => condition.Truth, StringComparer.Ordinal);

    private static Problem Undecided(Rule rule, Condition condition, string? test)
    {
        var which = IsAlternative(rule, condition.Id) ? "alone of the alternatives is true, so that the rule fires" : "alone is false, so that the rule does not fire";
        return new Problem(
            rule.At,
            $"{rule.Id}.{condition.Id}",
            "no test by which it decides",
            $"a test in which {condition.Id} {which}",
            test is null ? "Add it to the rule's tests, with values at the limit." : "Add this to the rule's tests, or one like it:\n" + test);
    }

    private static Problem AlwaysTheSame(Rule rule, Condition condition)
    {
        var truth = Words.Of(Opposite(rule, condition));
        return new Problem(
            rule.At,
            $"{rule.Id}.{condition.Id}",
            $"no test in which it is {truth}",
            $"one, for what is never {truth} decides nothing",
            $"Add a test in which it is {truth}; where there can be none, mend the condition or leave it out.");
    }
}
