using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Verification;

/// <summary>Whether rules contradict one another in one situation.</summary>
public static class Contested
{
    /// <summary>Both rules conclude, about one criterion or pattern where they are made for each.</summary>
    public static bool By(Rule rule, Rule other, RuleEvaluator evaluator, Situation situation)
    {
        var ground = evaluator.Walk(situation);
        return Subjects(rule, ground).Intersect(Subjects(other, ground), StringComparer.Ordinal).Any();
    }

    private static IEnumerable<string> Subjects(Rule rule, Ground ground) =>
    [
        .. ground.Criteria.Where(concluded => concluded.RuleId == rule.Id).Select(concluded => concluded.Criterion),
        .. ground.Patterns.Where(concluded => concluded.RuleId == rule.Id).Select(concluded => concluded.Pattern),
        .. ground.Verdicts.Where(reached => reached.Conclusion.RuleId == rule.Id).Select(_ => Rule.Verdict),
    ];
}
