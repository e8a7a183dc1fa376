namespace FineTuneAdvisor.Rules.Verification.Feasibility;

public enum Relation
{
    /// <summary>The sum is below 0.</summary>
    Below,

    /// <summary>The sum is 0 or below.</summary>
    NotAbove,

    /// <summary>The sum is 0.</summary>
    Zero,
}

/// <summary>A sum held against 0.</summary>
public sealed record LinearConstraint(LinearSum Sum, Relation Relation)
{
    /// <summary>Whether a value of the sum satisfies it.</summary>
    public bool Holds(Rational sum) => Relation switch
    {
        Relation.Below => sum.Sign < 0,
        Relation.NotAbove => sum.Sign <= 0,
        _ => sum.Sign == 0,
    };

    /// <summary>True or false where the sum has no variable; null where it hangs on one.</summary>
    public bool? Decided => Sum.IsConstant ? Holds(Sum.Constant) : null;
}
