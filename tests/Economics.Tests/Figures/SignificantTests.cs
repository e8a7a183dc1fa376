using System.Globalization;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Tests.Figures;

public class SignificantTests
{
    [Theory]
    [InlineData("123456", 3, "123000")]
    [InlineData("123500", 3, "124000")] // half goes away from zero
    [InlineData("-123500", 3, "-124000")]
    [InlineData("0.0012345", 4, "0.001235")]
    [InlineData("9.996", 3, "10.00")]
    [InlineData("100", 3, "100")]
    [InlineData("1000", 3, "1000")]
    [InlineData("0", 3, "0")]
    [InlineData("0.0000000000000000000000000001", 3, "0.0000000000000000000000000001")] // no more digits than a decimal has
    [InlineData("79228162514264337593543950335", 28, "79228162514264337593543950340")]
    public void A_number_keeps_its_first_digits(string value, int digits, string expected)
    {
        if (value.StartsWith("7922", StringComparison.Ordinal))
        {
            Assert.Throws<OverflowException>(() => Significant.Round(Number(value), digits)); // rounded up it is no decimal
            return;
        }

        Assert.Equal(Number(expected), Significant.Round(Number(value), digits));
    }

    [Fact]
    public void A_computation_in_double_keeps_twelve_digits()
    {
        Assert.Equal(0.333333333333m, Significant.FromDouble(1.0 / 3));
        Assert.Equal(333_333_333_333_000m, Significant.FromDouble(1e15 / 3));
        Assert.Equal(0m, Significant.FromDouble(0));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e30)]
    public void What_no_decimal_can_be_is_an_overflow(double value) =>
        Assert.Throws<OverflowException>(() => Significant.FromDouble(value));

    [Fact]
    public void A_figure_has_no_trace_of_a_division()
    {
        // 10 / 3 has 28 threes after its point; a figure keeps 22 digits. An answer of fewer digits stays as it is.
        Assert.Equal(3.333333333333333333333m, Significant.WithoutNoise(10m / 3m));
        Assert.Equal(1m, Significant.WithoutNoise(10m / 3m * 0.3m));
        Assert.Equal(1_234_567.89m, Significant.WithoutNoise(1_234_567.89m));
        Assert.Null(Significant.WithoutNoise(null));
    }

    [Fact]
    public void What_is_simulated_keeps_seven_digits() =>
        Assert.Equal(0.3333333m, Significant.OfSimulation(1.0 / 3));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
