using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>Which rules could make a finding that a condition looks for, were they to fire.</summary>
internal static class RulesThatWould
{
    /// <summary>In ordinal order of their ids.</summary>
    public static ImmutableArray<string> Make(QuantifiedCondition condition, Ruleset ruleset, Situation situation, Bound? outer)
    {
        return [.. ruleset.Rules.Where(rule => Findings(rule).Any(IsLookedFor)).Select(rule => rule.Id)];

        bool IsLookedFor(FindingMember finding) => ConditionTruth.Matches(condition, situation, outer, finding) == Truth.True;
    }

    private static IEnumerable<FindingMember> Findings(Rule rule) => rule.Then.OfType<MakesFinding>()
        .Select(made => FindingMember.Of(new Finding(rule.Id, rule.Id, null, made.Effect, made.About, [])));
}
