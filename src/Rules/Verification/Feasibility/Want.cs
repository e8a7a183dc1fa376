namespace FineTuneAdvisor.Rules.Verification.Feasibility;

/// <summary>What a condition shall come to: of three truths, one or all but one.</summary>
public enum Want
{
    True,
    False,
    NotTrue,
    NotFalse,
}

public static class Wants
{
    /// <summary>What the operand of a negation must come to.</summary>
    public static Want Negated(this Want want) => want switch
    {
        Want.True => Want.False,
        Want.False => Want.True,
        Want.NotTrue => Want.NotFalse,
        _ => Want.NotTrue,
    };

    /// <summary>What fails where this is wanted: everything that it leaves out.</summary>
    public static Want Opposite(this Want want) => want switch
    {
        Want.True => Want.NotTrue,
        Want.False => Want.NotFalse,
        Want.NotTrue => Want.True,
        _ => Want.False,
    };

    /// <summary>An unknown operand is enough.</summary>
    public static bool TakesUnknown(this Want want) => want is Want.NotTrue or Want.NotFalse;

    /// <summary>It asks for the relation itself, not for its opposite.</summary>
    public static bool IsPositive(this Want want) => want is Want.True or Want.NotFalse;
}
