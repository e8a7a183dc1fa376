using System.Collections.Immutable;

namespace FineTuneAdvisor.Rules.Changes;

/// <summary>An answer that an unproven criterion waits for.</summary>
/// <param name="About">The criterion; of a finding, what it is about.</param>
/// <param name="RuleId">The rule that asks for it.</param>
/// <param name="Asks">The withholding finding that names it; null where the rule cannot be told without it.</param>
public sealed record AwaitedAnswer(string Key, string About, string RuleId, Finding? Asks);

/// <summary>The answers that unproven criteria wait for.</summary>
public static class Awaited
{
    /// <summary>What withholding findings ask for, then what would decide the rules that leave a criterion unproven; a key as often as somebody asks for it.</summary>
    public static IEnumerable<AwaitedAnswer> Of(Conclusions conclusions) =>
    [
        .. from finding in conclusions.Findings
           where finding.Effect == Effect.Withholds
           from key in finding.Bring
           select new AwaitedAnswer(key, finding.About, finding.RuleId, finding),
        .. from criterion in conclusions.Criteria
           from rule in criterion.Undecided
           from key in MissingOf(conclusions, rule)
           select new AwaitedAnswer(key, criterion.Id, rule, null),
    ];

    /// <summary>Their keys, ordinally.</summary>
    public static ImmutableSortedSet<string> Keys(Conclusions conclusions) => [.. Of(conclusions).Select(awaited => awaited.Key)];

    /// <summary>Those that one criterion waits for, ordinally.</summary>
    public static ImmutableSortedSet<string> KeysOf(Conclusions conclusions, CriterionConclusion criterion) =>
        [.. Of(conclusions).Where(awaited => awaited.About == criterion.Id).Select(awaited => awaited.Key)];

    /// <summary>The answers that would decide a rule that cannot be told, each once, in the order of its conditions.</summary>
    public static IEnumerable<string> MissingOf(Conclusions conclusions, string ruleId) => conclusions.Rules
        .Where(trace => trace.RuleId == ruleId)
        .SelectMany(trace => trace.Applies.Concat(trace.Conditions))
        .SelectMany(condition => condition.Missing)
        .Distinct(StringComparer.Ordinal);
}
