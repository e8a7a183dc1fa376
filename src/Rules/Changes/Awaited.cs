using System.Collections.Immutable;

namespace FineTuneAdvisor.Rules.Changes;

/// <summary>The answers that unproven criteria wait for.</summary>
public static class Awaited
{
    /// <summary>Keys that a withholding finding asks for, or that would decide a rule that leaves a criterion unproven; ordinally.</summary>
    public static ImmutableSortedSet<string> Keys(Conclusions conclusions)
    {
        var undecided = conclusions.Criteria.SelectMany(criterion => criterion.Undecided).ToHashSet(StringComparer.Ordinal);
        return conclusions.Findings.Where(finding => finding.Effect == Effect.Withholds).SelectMany(finding => finding.Bring)
            .Concat(conclusions.Rules.Where(rule => undecided.Contains(rule.RuleId)).SelectMany(rule => rule.Applies.Concat(rule.Conditions)).SelectMany(condition => condition.Missing))
            .ToImmutableSortedSet(StringComparer.Ordinal);
    }
}
