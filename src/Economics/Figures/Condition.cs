namespace FineTuneAdvisor.Economics.Figures;

/// <summary>A comparison of two terms on which a formula depends.</summary>
public readonly record struct Condition
{
    internal Condition(Term left, Comparison comparison, Term right)
    {
        Left = left;
        Comparison = comparison;
        Right = right;
    }

    internal Term Left { get; }

    internal Comparison Comparison { get; }

    internal Term Right { get; }

    internal bool IsKnown => Left.IsKnown && Right.IsKnown;

    /// <summary>Whether it holds; false while a side is unknown.</summary>
    internal bool Holds => IsKnown && Comparison.Holds(Left.Value!.Value, Right.Value!.Value);
}

internal enum Comparison
{
    Equal,
    Less,
    LessOrEqual,
}

internal static class Comparisons
{
    public static bool Holds<T>(this Comparison comparison, T left, T right)
        where T : IComparable<T> => comparison switch
        {
            Comparison.Equal => left.CompareTo(right) == 0,
            Comparison.Less => left.CompareTo(right) < 0,
            _ => left.CompareTo(right) <= 0,
        };
}
