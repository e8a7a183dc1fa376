using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Verification;

/// <summary>A rule that could conclude, and the conditions for which it does not.</summary>
/// <param name="Lacking">Those that are not true, in the order of the file; never empty.</param>
public sealed record SilentRule(Rule Rule, ImmutableArray<Condition> Lacking);

/// <summary>Something about which no rule concludes, for the facts of one proposal.</summary>
/// <param name="Subject">The id of a criterion or pattern, or <see cref="Rule.Verdict"/>.</param>
/// <param name="About">What rules that conclude it are about: the collection, or the verdict itself.</param>
/// <param name="Silent">Those rules, the one nearest to concluding first, of several the one that would conclude the mildest state or the gravest verdict; empty where there is none.</param>
/// <param name="Findings">What was found about a criterion or pattern: what such rules look at.</param>
public sealed record ConclusionGap(string Subject, string About, ImmutableArray<SilentRule> Silent, ImmutableArray<Finding> Findings)
{
    /// <summary>Every gap; the verdict is one only where nothing else is, since it follows from the rest.</summary>
    public static ImmutableArray<ConclusionGap> In(Ruleset ruleset, RuleEvaluator evaluator, Situation situation)
    {
        var ground = evaluator.Walk(situation);
        var criteria = ground.Criteria.Select(concluded => concluded.Criterion).ToHashSet(StringComparer.Ordinal);
        var patterns = ground.Patterns.Select(concluded => concluded.Pattern).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<ConclusionGap> gaps =
        [
            .. ruleset.Criteria.Where(id => !criteria.Contains(id)).Select(id => Of(id, Collections.Criteria)),
            .. ruleset.Patterns.Where(id => !patterns.Contains(id)).Select(id => Of(id, Collections.Patterns)),
        ];
        return gaps.IsEmpty && ground.Verdicts.Count == 0 ? [Of(Rule.Verdict, Rule.Verdict)] : gaps;

        ConclusionGap Of(string subject, string about) => new(
            subject,
            about,
            [.. ruleset.Rules.Where(rule => rule.Layer != Layer.Findings && rule.About == about).SelectMany(rule => Silence(rule, subject, ground)).OrderBy(silent => silent.Lacking.Length).ThenBy(silent => Gravity(silent.Rule)).ThenBy(silent => silent.Rule.Id, StringComparer.Ordinal)],
            [.. ground.Findings.Select(member => member.Finding).OfType<Finding>().Where(finding => finding.About == subject).OrderBy(finding => finding.Id, StringComparer.Ordinal)]);
    }

    // Each of the enumerations begins with the mildest. What no other rule takes is the mildest one's to take; but no verdict must pass for want of one.
    private static int Gravity(Rule rule) => rule.Then[0] switch
    {
        ConcludesCriterion criterion => (int)criterion.State,
        ConcludesPattern pattern => (int)pattern.State,
        ConcludesVerdict verdict => -(int)verdict.Outcome,
        _ => 0,
    };

    private static IEnumerable<SilentRule> Silence(Rule rule, string subject, Ground ground) =>
        from instance in RuleInstance.All(rule, ground.Situation)
        where instance.Each is null || instance.Each.Id == subject
        select new SilentRule(rule, [.. rule.Applies.Concat(rule.When).Where(condition => ConditionTruth.Of(condition, ground, instance.Outer) != Truth.True)]);
}
