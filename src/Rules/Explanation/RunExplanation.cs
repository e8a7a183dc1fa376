using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>
/// One assessment's rules explained. It walks the same trees over the same facts once more, so that an assessment which nobody asks about
/// pays nothing; each rule is explained when it is first asked for. Not for several threads at once.
/// </summary>
public sealed class RunExplanation
{
    private readonly Ground _ground;
    private readonly ConditionDistance _distances;
    private readonly Dictionary<string, Rule> _rules;
    private readonly Dictionary<string, ImmutableArray<RuleExplanation>> _explained = new(StringComparer.Ordinal);

    private RunExplanation(Ruleset ruleset, Situation situation)
    {
        _ground = new RuleEvaluator(ruleset).Walk(situation);
        _distances = new ConditionDistance(ruleset, _ground);
        _rules = ruleset.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
    }

    public static RunExplanation Of(Assessment assessment) => Of(assessment.Ruleset, Situation.Of(assessment.Ruleset, assessment.Economics));

    public static RunExplanation Of(Ruleset ruleset, Situation situation) => new(ruleset, situation);

    /// <summary>A rule for every member that it is made for: one where it is made once, none where there is no member or no such rule.</summary>
    public ImmutableArray<RuleExplanation> Members(string ruleId)
    {
        if (!_explained.TryGetValue(ruleId, out var members))
        {
            members = _rules.TryGetValue(ruleId, out var rule)
                ? [.. RuleInstance.All(rule, _ground.Situation).Select(Explain)]
                : [];
            _explained.Add(ruleId, members);
        }

        return members;
    }

    /// <summary>A rule for the member that its trace shows: the one for which it came furthest.</summary>
    public RuleExplanation? Find(string ruleId) => Members(ruleId).MinBy(member => Array.IndexOf(RuleEvaluator.FurthestFirst, member.State));

    /// <summary>A rule for the member of that id.</summary>
    public RuleExplanation? FindMember(string ruleId, string member) => Members(ruleId).FirstOrDefault(rule => rule.Each?.Id == member);

    /// <summary>One condition of the rule as its trace shows it.</summary>
    public ConditionExplanation? Find(string ruleId, string conditionId) => Find(ruleId) is { } rule
        ? rule.Applies.Concat(rule.Conditions).FirstOrDefault(condition => condition.Condition.Id == conditionId)
        : null;

    /// <summary>The rule that concluded a criterion's state; null where none did.</summary>
    public string? ConcluderOf(CriterionConclusion criterion) =>
        _ground.Criteria.Where(concluded => concluded.Criterion == criterion.Id && concluded.State == criterion.State).Select(concluded => concluded.RuleId).Order(StringComparer.Ordinal).LastOrDefault();

    /// <summary>The rule that concluded a pattern's state; null where none did.</summary>
    public string? ConcluderOf(PatternConclusion pattern) =>
        _ground.Patterns.Where(concluded => concluded.Pattern == pattern.Id && concluded.State == pattern.State).Select(concluded => concluded.RuleId).Order(StringComparer.Ordinal).LastOrDefault();

    private RuleExplanation Explain(RuleInstance instance)
    {
        var judged = RuleEvaluator.Judge(instance, _ground);
        return new RuleExplanation(
            instance.Rule,
            instance.Each,
            judged.State,
            [.. instance.Rule.Applies.Zip(judged.Applies, (condition, trace) => Explain(condition, trace, instance))],
            [.. instance.Rule.Conditions.Zip(judged.Conditions, (condition, trace) => Explain(condition, trace, instance))]);
    }

    private ConditionExplanation Explain(Condition condition, ConditionTrace trace, RuleInstance instance) =>
        new(condition, trace, _distances.Of(condition, trace.Truth, instance.Outer), _distances.Found(condition, instance.Outer));
}
