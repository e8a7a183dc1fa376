using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>One named condition of a rule.</summary>
/// <param name="Id">Unique inside the rule; traces, texts and tests name it.</param>
public abstract record Condition(string Id)
{
    /// <summary>Where what it asks for stands in the rule's file.</summary>
    public Position At { get; init; }
}

/// <summary><c>if:</c> an expression over facts, and over the member that the rule is made for.</summary>
public sealed record IfCondition(string Id, Expression If) : Condition(Id);

/// <summary><c>finding:</c> true where that rule fired, unknown where it cannot be told.</summary>
public sealed record FindingCondition(string Id, string RuleId) : Condition(Id);

public enum Quantifier
{
    Some,
    None,
    Every,
}

/// <summary><c>some:</c>, <c>none:</c> or <c>every:</c> over the members of a collection.</summary>
/// <param name="Matches">
/// What a member must be for <c>some</c> to hold, or must not be for the other two: the <c>where</c>,
/// and for <c>every</c> the <c>where</c> without the <c>satisfies</c>. Null: any member.
/// </param>
public sealed record QuantifiedCondition(string Id, Quantifier Quantifier, Variable Over, Expression? Matches) : Condition(Id);

/// <summary><c>collect:</c> members, and judge them together by count, sum, least or greatest.</summary>
public sealed record CollectedCondition(string Id, Variable Over, Expression? Where, Expression If) : Condition(Id);

public static class ConditionParts
{
    /// <summary>The expressions of a condition.</summary>
    public static IEnumerable<Expression> Expressions(this Condition condition) => condition switch
    {
        IfCondition { If: var expression } => [expression],
        QuantifiedCondition { Matches: { } matches } => [matches],
        CollectedCondition { Where: { } where, If: var expression } => [where, expression],
        CollectedCondition { If: var expression } => [expression],
        _ => [],
    };
}
