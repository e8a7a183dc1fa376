using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>Why a rule fired, did not fire, or cannot be told: every condition with its distance from turning.</summary>
/// <param name="Each">The member that the rule was made for; null where it is made once.</param>
public sealed record RuleExplanation(Rule Rule, Member? Each, RuleState State, ImmutableArray<ConditionExplanation> Applies, ImmutableArray<ConditionExplanation> Conditions);

/// <param name="ToFlip">What would turn it to its opposite.</param>
/// <param name="Found">Of a quantified condition, the members that are what it looks for.</param>
public sealed record ConditionExplanation(Condition Condition, ConditionTrace Trace, Distance ToFlip, ImmutableArray<Member> Found);
