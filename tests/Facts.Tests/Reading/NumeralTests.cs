using System.Globalization;
using CsCheck;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Facts.Tests.Reading;

public sealed class NumeralTests
{
    [Theory]
    [InlineData("0.850", "0.85", 3)]
    [InlineData("85.0%", "0.85", 3)]
    [InlineData("85%", "0.85", 2)]
    [InlineData("8.5e-1", "0.85", 2)]
    [InlineData("1", "1", 0)]
    [InlineData("1.5k", "1500", 0)]
    [InlineData("-2.50", "-2.5", 2)]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", 0)]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001", 28)]
    [InlineData("10.00000000000000000000000000000000", "10", 32)]
    [InlineData("0e999", "0", 0)]
    public void A_number_is_exact_and_knows_its_printed_decimals(string text, string amount, int decimals)
    {
        Assert.Equal(NumeralFault.None, Numeral.TryRead(text, out var numeral));
        Assert.Equal((decimal.Parse(amount, CultureInfo.InvariantCulture), decimals), (numeral.Amount, numeral.PrintedDecimals));
        Assert.Equal(amount, numeral.Amount.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1e29")]
    [InlineData("1e-29")]
    public void What_a_decimal_would_round_is_refused(string text) =>
        Assert.Equal(NumeralFault.Inexact, Numeral.TryRead(text, out _));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("5.")]
    [InlineData("+5")]
    [InlineData("1,0000")]
    [InlineData("1,000,00")]
    [InlineData("12,34.5")]
    [InlineData("1 000")]
    [InlineData("5m")]
    [InlineData("5k%")]
    [InlineData("5\n")]
    [InlineData("e5")]
    [InlineData("1e")]
    [InlineData("1e1234")]
    [InlineData("NaN")]
    public void What_is_not_one_of_the_accepted_spellings_is_not_a_number(string text) =>
        Assert.Equal(NumeralFault.NotANumber, Numeral.TryRead(text, out _));

    [Fact]
    public void Every_decimal_reads_back_as_itself() =>
        Gen.Decimal.Sample(amount =>
        {
            Assert.Equal(NumeralFault.None, Numeral.TryRead(amount.ToString(CultureInfo.InvariantCulture), out var numeral));
            Assert.Equal(amount, numeral.Amount);
        });
}
