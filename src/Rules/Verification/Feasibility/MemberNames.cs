namespace FineTuneAdvisor.Rules.Verification.Feasibility;

/// <summary>Which member of a formula the variables of an expression stand for.</summary>
/// <param name="Outer">The member that the rule is made for.</param>
/// <param name="Inner">The member that the condition looks at.</param>
internal readonly record struct MemberNames((string Variable, string Member)? Outer = null, (string Variable, string Member)? Inner = null)
{
    public string Of(string variable) =>
        Inner is { } inner && inner.Variable == variable ? inner.Member
        : Outer is { } outer && outer.Variable == variable ? outer.Member
        : variable;
}
