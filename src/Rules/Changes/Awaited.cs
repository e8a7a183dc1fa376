using System.Collections.Immutable;

namespace FineTuneAdvisor.Rules.Changes;

/// <summary>The answers that unproven criteria wait for.</summary>
public static class Awaited
{
    /// <summary>Keys that a withholding finding asks for, or that would decide a rule that leaves a criterion unproven; ordinally.</summary>
    public static ImmutableSortedSet<string> Keys(Conclusions conclusions) =>
        [.. conclusions.Criteria.SelectMany(criterion => KeysOf(conclusions, criterion)), .. conclusions.Findings.Where(finding => finding.Effect == Effect.Withholds).SelectMany(finding => finding.Bring)];

    /// <summary>Those that one criterion waits for, ordinally.</summary>
    public static ImmutableSortedSet<string> KeysOf(Conclusions conclusions, CriterionConclusion criterion) =>
    [
        .. conclusions.Findings
            .Where(finding => finding.Effect == Effect.Withholds && finding.About == criterion.Id)
            .SelectMany(finding => finding.Bring),
        .. conclusions.Rules
            .Where(rule => criterion.Undecided.Contains(rule.RuleId))
            .SelectMany(rule => rule.Applies.Concat(rule.Conditions))
            .SelectMany(condition => condition.Missing),
    ];
}
