using System.Collections.Immutable;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>
/// Rules that say different things of one criterion or pattern for one proposal. That is no defect: a criterion that is blocked is not met, whatever
/// else is said of it, and so down to the mildest effect. Whoever reads a ruleset may still want to know which pairs there are.
/// </summary>
internal static class CoFiring
{
    private static readonly Effect[] OfCriteria = [Effect.Blocks, Effect.Withholds];
    private static readonly Effect[] OfPatterns = [Effect.Present, Effect.Unsure];

    public static ImmutableArray<string> Of(IEnumerable<JudgedProposal> population) =>
    [
        .. population.SelectMany(trial => Pairs(trial.Conclusions.Findings))
            .GroupBy(pair => pair, StringComparer.Ordinal)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => FormattableString.Invariant($"{pair.Key} ({pair.Count()} proposals)")),
    ];

    private static IEnumerable<string> Pairs(ImmutableArray<Finding> findings) =>
        (from subject in findings.GroupBy(finding => finding.About, StringComparer.Ordinal)
         from effects in (Effect[][])[OfCriteria, OfPatterns]
         from graver in subject.Where(finding => finding.Effect == effects[0])
         from milder in subject.Where(finding => finding.Effect == effects[1])
         select $"{graver.RuleId} {Words.Of(graver.Effect)} and {milder.RuleId} {Words.Of(milder.Effect)} {subject.Key}").Distinct(StringComparer.Ordinal);
}
