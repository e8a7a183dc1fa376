namespace FineTuneAdvisor.Rules.Verification.Feasibility;

/// <summary>Between what one amount lies.</summary>
/// <param name="Low">Null: nothing below is excluded.</param>
/// <param name="IsLowOut">The lower end itself is excluded.</param>
public readonly record struct Bounds(Rational? Low, bool IsLowOut, Rational? High, bool IsHighOut)
{
    public bool IsEmpty => Low is { } low && High is { } high && (low > high || (low == high && (IsLowOut || IsHighOut)));

    /// <summary>What is left under a constraint whose only variable this is.</summary>
    public Bounds Under(LinearConstraint constraint)
    {
        var (_, factor) = constraint.Sum.Terms.First();
        var limit = -constraint.Sum.Constant / factor;
        var isOut = constraint.Relation == Relation.Below;
        var bounds = this;
        if (factor.Sign > 0 || constraint.Relation == Relation.Zero)
        {
            bounds = bounds.High is { } high && (high < limit || (high == limit && bounds.IsHighOut)) ? bounds : bounds with { High = limit, IsHighOut = isOut };
        }

        if (factor.Sign < 0 || constraint.Relation == Relation.Zero)
        {
            bounds = bounds.Low is { } low && (low > limit || (low == limit && bounds.IsLowOut)) ? bounds : bounds with { Low = limit, IsLowOut = isOut };
        }

        return bounds;
    }

    /// <summary>One of the amounts, of those that are not empty: an end where it belongs to them, else a whole number where there is one.</summary>
    public Rational Any() => (Low, High) switch
    {
        ({ } low, _) when !IsLowOut => low,
        (_, { } high) when !IsHighOut => high,
        ({ } low, { } high) => low.Floor + Rational.One is var whole && whole < high ? whole : (low + high) / (Rational.One + Rational.One),
        ({ } low, null) => low.Floor + Rational.One,
        (null, { } high) => -((-high).Floor + Rational.One),
        _ => Rational.Zero,
    };
}
