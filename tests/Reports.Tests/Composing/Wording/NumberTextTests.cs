using CsCheck;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Tests.Fixture;

namespace FineTuneAdvisor.Reports.Tests.Composing.Wording;

public sealed class NumberTextTests
{
    private static readonly Words Words = new(Situations.CommitmentTooShort().Build(), "en");

    [Theory]
    [InlineData("18250", "$18,250")]
    [InlineData("18250.4", "$18,250")]
    [InlineData("18250.5", "$18,251")]
    [InlineData("-18250", "−$18,250")]
    [InlineData("99.999", "$100")]
    [InlineData("99.5", "$99.50")]
    [InlineData("12", "$12")]
    [InlineData("4.1", "$4.10")]
    [InlineData("0.15", "$0.15")]
    [InlineData("0.0150", "$0.015")]
    [InlineData("0.00015", "$0.00015")]
    [InlineData("0.000123456", "$0.000123")]
    [InlineData("0", "$0")]
    public void Money(string amount, string text) => Assert.Equal(text, Printed(amount, Unit.UsdPerYear));

    [Theory]
    [InlineData("3.75", "$3.75")]
    [InlineData("1.875", "$1.875")]
    [InlineData("0.075", "$0.075")]
    [InlineData("10", "$10")]
    public void Prices_keep_four_digits(string amount, string text) => Assert.Equal(text, Printed(amount, Unit.UsdPerMillionTokens));

    [Theory]
    [InlineData("0.35", "35 %")]
    [InlineData("0.345", "34.5 %")]
    [InlineData("0.3456", "34.6 %")]
    [InlineData("-0.031", "−3.1 %")]
    [InlineData("0.0004", "0.04 %")]
    [InlineData("0.0000012", "0.0001 %")]
    [InlineData("0", "0 %")]
    [InlineData("1", "100 %")]
    public void Shares(string share, string text) => Assert.Equal(text.Replace(' ', '\u00a0'), Printed(share, Unit.Share));

    [Theory]
    [InlineData("1.5", "1.5x")]
    [InlineData("717.4", "717x")]
    [InlineData("6.083", "6.08x")]
    public void Multipliers(string factor, string text) => Assert.Equal(text, Printed(factor, Unit.Multiplier));

    [Theory]
    [InlineData("2000", "2,000 tokens")]
    [InlineData("1", "1 token")]
    [InlineData("345.6", "346 tokens")]
    public void Tokens(string tokens, string text) => Assert.Equal(text, Printed(tokens, Unit.Tokens));

    [Fact]
    public void A_date_is_written_out() =>
        Assert.Equal("24 November 2026", Words.Value(new DateOnly(2026, 11, 24)));

    [Fact]
    public void What_is_not_zero_never_prints_as_zero() =>
        Gen.Int[1, 1_000_000].Select(Gen.Int[0, 9]).Sample((digits, decimals) =>
        {
            var amount = digits / (decimal)Math.Pow(10, decimals);
            foreach (var unit in new[] { Unit.Usd, Unit.Share, Unit.Multiplier, Unit.UsdPerRequest })
            {
                Assert.Contains(Words.Value(amount, unit), character => character is >= '1' and <= '9');
            }
        });

    private static string Printed(string amount, Unit unit) =>
        Words.Value(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), unit);
}
