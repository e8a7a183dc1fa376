using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Verification;

/// <summary>Runs the tests that stand beside the rules.</summary>
public static class RuleTests
{
    /// <summary>Every test of every rule in force, in the order of the files. A rule is tested with the parameters that its author knew: an overlay's values are not its ruleset's.</summary>
    public static ImmutableArray<RuleTestResult> Run(Ruleset ruleset)
    {
        var evaluator = new RuleEvaluator(ruleset);
        return [.. ruleset.Rules.SelectMany(rule => rule.Tests.Select(test => Run(rule, test, ruleset, evaluator)))];
    }

    /// <summary>One test of a rule, whether it stands in the rule's file or not.</summary>
    internal static RuleTestResult Run(Rule rule, RuleTest test, Ruleset ruleset, RuleEvaluator evaluator)
    {
        var ground = new Ground(new Situation(test.Facts, () => test.Options, ruleset.Criteria, ruleset.Patterns));
        foreach (var found in test.Findings)
        {
            Fire(ruleset.Find(found)!, ground);
        }

        if (rule.Layer == Layer.Verdict)
        {
            foreach (var state in ruleset.Rules.Where(candidate => candidate.Layer == Layer.States))
            {
                evaluator.Take(state, ground);
            }
        }

        var members = evaluator.Judged(rule, ground);
        return new RuleTestResult(rule, test, evaluator.Take(rule, ground), members);
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
}
