using System.Collections.Immutable;

namespace FineTuneAdvisor.Rules;

public enum RuleState
{
    Fired,
    NotFired,
    CannotTell,
    NotApplicable,

    /// <summary>An overlay took it out of force: it was not judged.</summary>
    Disabled,
}

/// <summary>What a finding does: <c>blocks</c>, <c>withholds</c>, <c>condition</c>, <c>present</c>, <c>unsure</c> (the pattern is unknown) or <c>note</c>.</summary>
public enum Effect
{
    Blocks,
    Withholds,
    Condition,
    Present,
    Unsure,
    Note,
}

/// <summary>How one condition of a rule came out.</summary>
/// <param name="Id">The condition's id inside its rule.</param>
/// <param name="Missing">For an unknown condition: the answers that would decide it.</param>
public sealed record ConditionTrace(string Id, Truth Truth, ImmutableArray<string> Missing);

/// <summary>How one rule came out, with every condition, in the order of the file.</summary>
/// <param name="Facts">The names its conditions read: answer keys, figures, <c>param.ID</c>.</param>
public sealed record RuleTrace(
    string RuleId,
    RuleState State,
    ImmutableArray<ConditionTrace> Applies,
    ImmutableArray<ConditionTrace> Conditions,
    ImmutableArray<string> Facts);

/// <summary>What a rule says when it fires.</summary>
/// <param name="Id">
/// Rule id, then the member for a rule made for each, then the branch for a rule that makes one finding each, then the effect
/// (and its number, where the rule has that effect more than once): <c>FTA-1201/heldOut/withholds</c>, <c>FTA-1501/condition/2</c>.
/// </param>
/// <param name="Branch">The condition that made it, for a rule that makes one finding each; else null.</param>
/// <param name="About">A criterion, a pattern, or <c>trap</c>.</param>
/// <param name="Bring">The answers that would lift it.</param>
/// <param name="Then">Which item of the rule's <c>then</c> made it, from 1: its own words are the texts <c>RULE.then.THEN.because</c> and <c>.mend</c>.</param>
/// <param name="Member">The member that the rule was made for, where it is made for each; else null.</param>
public sealed record Finding(
    string Id,
    string RuleId,
    string? Branch,
    Effect Effect,
    string About,
    ImmutableArray<string> Bring,
    int Then = 1,
    string? Member = null);

public enum CriterionState
{
    Met,
    NotMet,
    Unproven,
}

public enum PatternState
{
    Absent,
    Unknown,
    Present,
}

/// <param name="Findings">Ids of the findings that decided it.</param>
/// <param name="Undecided">Rules that cannot be told and therefore leave it unproven.</param>
public sealed record CriterionConclusion(string Id, CriterionState State, ImmutableArray<string> Findings, ImmutableArray<string> Undecided);

/// <param name="Findings">Ids of the findings that decided it.</param>
/// <param name="Undecided">Rules that cannot be told and therefore leave it unknown.</param>
public sealed record PatternConclusion(string Id, PatternState State, ImmutableArray<string> Findings, ImmutableArray<string> Undecided);

public enum Outcome
{
    Approve,
    ApproveWithConditions,
    Defer,
    Reject,
}

/// <param name="RuleId">The verdict rule that fired.</param>
/// <param name="RecommendedOption">Null when no option is admissible; then <paramref name="Reason"/> names why (texts: <c>reason.ID</c>).</param>
public sealed record VerdictConclusion(Outcome Outcome, string RuleId, string? RecommendedOption, string? Reason);

/// <summary>All that the rules conclude from one proposal's facts and figures, in a stable order.</summary>
public sealed record Conclusions(
    ImmutableArray<RuleTrace> Rules,
    ImmutableArray<Finding> Findings,
    ImmutableArray<CriterionConclusion> Criteria,
    ImmutableArray<PatternConclusion> Patterns,
    VerdictConclusion Verdict);
