using CsCheck;
using FineTuneAdvisor.Rules.Verification.Feasibility;

namespace FineTuneAdvisor.Rules.Tests.Verification.Feasibility;

public class RationalTests
{
    [Theory]
    [InlineData(0.1, 0.2, "3/10")] // the sum that binary floating point gets wrong
    [InlineData(-0.5, 0.5, "0")]
    [InlineData(1.25, 0.75, "2")]
    [InlineData(-1.5, -0.25, "-7/4")]
    public void Sums_are_exact_and_in_lowest_terms(double left, double right, string expected) =>
        Assert.Equal(expected, (Rational.Of((decimal)left) + Rational.Of((decimal)right)).ToString());

    [Theory]
    [InlineData(2.5, "2")]
    [InlineData(-2.5, "-3")]
    [InlineData(-2, "-2")]
    [InlineData(0, "0")]
    public void The_floor_is_the_greatest_whole_number_that_is_not_above(double number, string expected) =>
        Assert.Equal(expected, Rational.Of((decimal)number).Floor.ToString());

    [Fact]
    public void A_third_times_three_is_one()
    {
        var three = Rational.Of(3);

        Assert.Equal(Rational.One, Rational.One / three * three);
        Assert.Throws<DivideByZeroException>(() => Rational.One / Rational.Zero);
        Assert.Equal(default, Rational.One - Rational.One);
    }

    [Fact]
    public void Any_decimal_goes_there_and_back_and_keeps_its_order() =>
        Gen.Select(Gen.Decimal[-1_000_000, 1_000_000], Gen.Decimal[-1_000_000, 1_000_000]).Sample(pair =>
        {
            var (left, right) = (Rational.Of(pair.Item1), Rational.Of(pair.Item2));

            Assert.Equal(pair.Item1, left.ToDecimal());
            Assert.Equal(pair.Item1.CompareTo(pair.Item2), left.CompareTo(right));
            Assert.Equal(pair.Item1 < pair.Item2, left < right);
        });

    [Fact]
    public void What_no_decimal_can_hold_is_none() => Assert.Null((Rational.Of(decimal.MaxValue) * Rational.Of(2)).ToDecimal());
}
