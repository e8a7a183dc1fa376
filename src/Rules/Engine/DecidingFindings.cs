using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Engine;

/// <summary>Which findings made a rule conclude what it concluded: those that its <c>some</c> conditions found.</summary>
internal sealed class DecidingFindings(Ruleset ruleset, Situation situation, IReadOnlyCollection<FindingMember> findings)
{
    /// <summary>In ordinal order of their ids.</summary>
    public ImmutableArray<FindingMember> Of(string ruleId, Member each)
    {
        var rule = ruleset.Rules.First(rule => rule.Id == ruleId);
        Bound? outer = rule.Each is { } variable ? new Bound(variable.Name, each) : null;
        var looksFor = rule.Conditions.OfType<QuantifiedCondition>()
            .Where(condition => condition.Quantifier == Quantifier.Some && condition.Over.Collection.Name == Collections.Findings)
            .ToArray();
        return
        [
            .. findings
                .Where(finding => looksFor.Any(condition => ConditionTruth.Matches(condition, situation, outer, finding) == Truth.True))
                .OrderBy(finding => finding.Id, StringComparer.Ordinal),
        ];
    }
}
