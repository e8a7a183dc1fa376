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
    [InlineData("1.0514", "1.05x")]
    [InlineData("0.974", "0.97x")]
    [InlineData("0.0123", "0.012x")]
    [InlineData("12.34", "12.3x")]
    public void Multipliers(string factor, string text) => Assert.Equal(text, Printed(factor, Unit.Multiplier));

    [Theory]
    [InlineData("2000", "2,000 tokens")]
    [InlineData("1", "1 token")]
    [InlineData("345.6", "346 tokens")]
    [InlineData("30.9", "31 tokens")]
    [InlineData("1.5", "1.5 tokens")]
    public void Tokens(string tokens, string text) => Assert.Equal(text, Printed(tokens, Unit.Tokens));

    [Theory]
    [InlineData("0.85", "1.1504", "$0.85", "$1.15")]
    [InlineData("6", "4", "$6", "$4")]
    [InlineData("6", "4.5", "$6.00", "$4.50")]
    [InlineData("0.075", "0.15", "$0.075", "$0.150")]
    [InlineData("1.084", "1.0849", "$1.084", "$1.085")]
    [InlineData("0", "1.5", "$0.00", "$1.50")]
    public void Prices_that_are_compared_have_as_many_decimals(string first, string second, string firstText, string secondText) =>
        Assert.Equal([firstText, secondText], Words.Compared([Number(first), Number(second)], Unit.UsdPerMillionTokens));

    [Fact]
    public void An_unknown_price_beside_a_known_one_is_told_as_unknown() =>
        Assert.Equal(["not known", "$1.50"], Words.Compared([null, 1.5m], Unit.UsdPerMillionTokens));

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
        Words.Value(Number(amount), unit);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
