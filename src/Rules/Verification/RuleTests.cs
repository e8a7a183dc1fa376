using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Verification;

/// <summary>Runs the tests that stand beside the rules.</summary>
public static class RuleTests
{
    /// <summary>A problem for every test whose rule says something else than expected.</summary>
    public static ImmutableArray<Problem> Run(Ruleset ruleset)
    {
        var evaluator = new RuleEvaluator(ruleset);
        return [.. ruleset.Rules.SelectMany(rule => rule.Tests.Select(test => Run(rule, test, ruleset, evaluator)).OfType<Problem>())];
    }

    private static Problem? Run(Rule rule, RuleTest test, Ruleset ruleset, RuleEvaluator evaluator)
    {
        var ground = new Ground(new Situation(test.Facts, test.Options, ruleset.Criteria, ruleset.Patterns));
        foreach (var found in test.Findings)
        {
            Fire(ruleset.Rules.First(candidate => candidate.Id == found), ground);
        }

        if (rule.Layer == Layer.Verdict)
        {
            foreach (var state in ruleset.Rules.Where(candidate => candidate.Layer == Layer.States))
            {
                evaluator.Take(state, ground);
            }
        }

        var trace = evaluator.Take(rule, ground);
        return ExpectationOf(trace.State) == test.Expect ? null : new Problem(
            test.At,
            $"{rule.Id}.tests \"{test.Name}\"",
            Words.Of(ExpectationOf(trace.State)) + " (" + string.Join(", ", trace.Applies.Concat(trace.Conditions).Select(condition => $"{condition.Id}: {Words.Of(condition.Truth)}")) + ")",
            Words.Of(test.Expect),
            "Mend the rule or its test.");
    }

    // A rule that a test takes to have fired has made all its findings, except those that the given facts rule out.
    private static void Fire(Rule rule, Ground ground)
    {
        ground.Keep(new RuleTrace(rule.Id, RuleState.Fired, [], [], []));
        foreach (var instance in RuleInstance.All(rule, ground.Situation).DefaultIfEmpty(new RuleInstance(rule, null)))
        {
            Consequences.Add(instance, null, ground.Situation, ground);
        }
    }

    private static Expected ExpectationOf(RuleState state) => state switch
    {
        RuleState.Fired => Expected.Fires,
        RuleState.CannotTell => Expected.Unknown,
        RuleState.NotApplicable => Expected.NotApplicable,
        _ => Expected.Silent,
    };
}
