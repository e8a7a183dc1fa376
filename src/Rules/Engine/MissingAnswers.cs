using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Engine;

/// <summary>The answers that would decide a condition that cannot be told.</summary>
internal static class MissingAnswers
{
    /// <summary>Answer keys (or what a figure names as missing), ordinally.</summary>
    public static ImmutableArray<string> Of(Condition condition, Ground ground, Bound? outer)
    {
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        switch (condition)
        {
            case IfCondition { If: var expression }:
                UnknownNames.Gather(expression, new Bindings(ground.Situation.Facts, outer), missing);
                break;
            case FindingCondition finding:
                missing.UnionWith(ground.Missing(finding.RuleId));
                break;
            case QuantifiedCondition { Matches: { } matches } quantified:
                OfMembers(matches, quantified.Over, ground, outer, missing);
                break;
            case CollectedCondition collected:
                UnknownNames.Gather(collected.If, ConditionTruth.Gathered(collected, ground.Situation, outer), missing);
                if (collected.Where is { } where)
                {
                    OfMembers(where, collected.Over, ground, outer, missing);
                }

                break;
        }

        return [.. missing];
    }

    private static void OfMembers(Expression expression, Variable over, Ground ground, Bound? outer, SortedSet<string> missing)
    {
        foreach (var member in ground.Members(over.Collection.Name))
        {
            UnknownNames.Gather(expression, ConditionTruth.Inner(ground.Situation, outer, over, member), missing);
        }
    }
}
