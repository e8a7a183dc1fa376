using System.Globalization;
using System.Numerics;

namespace FineTuneAdvisor.Rules.Verification.Feasibility;

/// <summary>An exact fraction: eliminating variables multiplies and divides, and a rounded bound would prove what is not so.</summary>
public readonly record struct Rational : IComparable<Rational>
{
    private readonly BigInteger _belowLessOne;

    private Rational(BigInteger above, BigInteger below)
    {
        var common = BigInteger.GreatestCommonDivisor(above, below) * below.Sign;
        Above = above / common;
        _belowLessOne = (below / common) - BigInteger.One;
    }

    public static Rational Zero => default;

    public static Rational One { get; } = new(BigInteger.One, BigInteger.One);

    public BigInteger Above { get; }

    /// <summary>Always 1 or more.</summary>
    public BigInteger Below => _belowLessOne + BigInteger.One;

    public int Sign => Above.Sign;

    public bool IsWhole => _belowLessOne.IsZero;

    public static Rational Of(decimal number)
    {
        var below = BigInteger.Pow(new BigInteger(10), number.Scale); // reason: a decimal has a power of ten below it
        var whole = decimal.Truncate(number);
        return new Rational((new BigInteger(whole) * below) + new BigInteger((number - whole) * (decimal)below), below);
    }

    public static Rational operator +(Rational left, Rational right) => new((left.Above * right.Below) + (right.Above * left.Below), left.Below * right.Below);

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator -(Rational of) => new(-of.Above, of.Below);

    public static Rational operator *(Rational left, Rational right) => new(left.Above * right.Above, left.Below * right.Below);

    /// <summary>Throws <see cref="DivideByZeroException"/> for a divisor of 0.</summary>
    public static Rational operator /(Rational left, Rational right) =>
        right.Sign == 0 ? throw new DivideByZeroException() : new(left.Above * right.Below, left.Below * right.Above);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    public int CompareTo(Rational other) => (Above * other.Below).CompareTo(other.Above * Below);

    /// <summary>The greatest whole number that is not above it.</summary>
    public Rational Floor
    {
        get
        {
            var quotient = BigInteger.DivRem(Above, Below, out var rest);
            return new Rational(rest.Sign < 0 ? quotient - BigInteger.One : quotient, BigInteger.One);
        }
    }

    /// <summary>As in 3/4; 3 for a whole number.</summary>
    public override string ToString() => IsWhole ? Above.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Above}/{Below}");

    /// <summary>As a decimal, rounded where it has no end; null where it is too large for one.</summary>
    public decimal? ToDecimal()
    {
        try
        {
            var quotient = BigInteger.DivRem(Above, Below, out var rest);
            return rest.IsZero ? (decimal)quotient : (decimal)quotient + ((decimal)rest / (decimal)Below);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
