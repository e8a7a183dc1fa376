namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>What a derivation is made of, in the order in which a name is looked up.</summary>
public enum NodeKind
{
    Verdict,
    Criterion,
    Pattern,
    Rule,
    Finding,
    Condition,
    Figure,
    Answer,
    Parameter,
    Price,
    Option,

    /// <summary>A value that is none of these, such as today's date.</summary>
    Given,
}

/// <summary>One thing that a conclusion rests on.</summary>
/// <param name="Id">As the result calls it; of a rule made for many <c>RULE/MEMBER</c>, of a condition <c>RULE.CONDITION</c> or <c>RULE/MEMBER.CONDITION</c>, of a price <c>ROW FIELD</c>, of a parameter <c>param.ID</c>.</param>
public readonly record struct DerivationNode(NodeKind Kind, string Id);
