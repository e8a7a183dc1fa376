using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Advisor.Differences;

/// <summary>How a rule came out for one case.</summary>
/// <param name="Effects">Of its findings, in the order of their ids.</param>
/// <param name="IsSomething">It fired, or it is decisive and cannot be told: the case would read otherwise without it.</param>
public sealed record RuleSaid(RuleState State, ImmutableArray<Effect> Effects, bool IsSomething);

/// <summary>A rule that says something else of one case, where at least one of the two rulesets has it say something at all.</summary>
/// <param name="Old">Null where the ruleset has no such rule.</param>
/// <param name="New">Null where the ruleset has no such rule.</param>
public sealed record RuleSaidDifference(string RuleId, RuleSaid? Old, RuleSaid? New);

/// <summary>A case that two rulesets judge otherwise: another outcome, or another option recommended.</summary>
/// <param name="Rules">In ordinal order of their ids.</param>
public sealed record VerdictDifference(string Case, VerdictConclusion Old, VerdictConclusion New, ImmutableArray<RuleSaidDifference> Rules);

/// <summary>A case whose answers one of the rulesets refuses.</summary>
/// <param name="IsOfOld">The older ruleset refuses it.</param>
/// <param name="IsOfNew">The newer ruleset refuses it.</param>
/// <param name="Problem">The first one.</param>
public sealed record RefusedCase(string Case, bool IsOfOld, bool IsOfNew, Problem Problem);

/// <summary>What becomes of cases under another ruleset, in the order of the cases.</summary>
/// <param name="Cases">How many were compared, without those refused.</param>
/// <param name="Affected">For how many of them at least one rule says something else, whatever becomes of the verdict.</param>
public sealed record VerdictDifferences(int Cases, int Affected, ImmutableArray<VerdictDifference> Changed, ImmutableArray<RefusedCase> Refused);
