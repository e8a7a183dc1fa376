using System.Collections.Immutable;

namespace FineTuneAdvisor.Rules.Verification.Feasibility;

/// <summary>Amounts times constants, added up: <c>2 x - y + 5</c>. A variable whose factor is 0 is none of its terms.</summary>
public sealed record LinearSum(ImmutableSortedDictionary<string, Rational> Terms, Rational Constant)
{
    public static LinearSum Of(decimal constant) => new(ImmutableSortedDictionary.Create<string, Rational>(StringComparer.Ordinal), Rational.Of(constant));

    public static LinearSum Of(string variable) => new(ImmutableSortedDictionary.Create<string, Rational>(StringComparer.Ordinal).Add(variable, Rational.One), Rational.Zero);

    public bool IsConstant => Terms.IsEmpty;

    public static LinearSum operator +(LinearSum left, LinearSum right)
    {
        var terms = left.Terms.ToBuilder();
        foreach (var (variable, factor) in right.Terms)
        {
            var sum = terms.GetValueOrDefault(variable) + factor;
            if (sum.Sign == 0)
            {
                terms.Remove(variable);
            }
            else
            {
                terms[variable] = sum;
            }
        }

        return new LinearSum(terms.ToImmutable(), left.Constant + right.Constant);
    }

    public static LinearSum operator -(LinearSum left, LinearSum right) => left + (right * -Rational.One);

    public static LinearSum operator *(LinearSum sum, Rational factor) => factor.Sign == 0
        ? Of(0)
        : new LinearSum(sum.Terms.ToImmutableSortedDictionary(term => term.Key, term => term.Value * factor, StringComparer.Ordinal), sum.Constant * factor);

    /// <summary>The factor of a variable; 0 where it is no term.</summary>
    public Rational FactorOf(string variable) => Terms.GetValueOrDefault(variable);

    /// <summary>The sum with another sum in a variable's place.</summary>
    public LinearSum With(string variable, LinearSum value) => Terms.TryGetValue(variable, out var factor)
        ? this with { Terms = Terms.Remove(variable) } + (value * factor)
        : this;

    /// <summary>Its value where every variable has one.</summary>
    public Rational At(IReadOnlyDictionary<string, Rational> values) => Terms.Aggregate(Constant, (sum, term) => sum + (term.Value * values[term.Key]));
}
