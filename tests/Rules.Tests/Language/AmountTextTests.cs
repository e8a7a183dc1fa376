using System.Globalization;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Tests.Language;

public class AmountTextTests
{
    [Theory]
    [InlineData("24", "months", "24")]
    [InlineData(" 24 months ", "months", "24")]
    [InlineData("24 month", "months", "24")]
    [InlineData("-0.01", "share", "-0.01")]
    [InlineData("-95 %", "share", "-0.95")]
    [InlineData(".5", "number", "0.5")]
    [InlineData("10,000.25", "number", "10000.25")]
    [InlineData("1.5x", "multiplier", "1.5")]
    [InlineData("2k", "number", "2000")]
    [InlineData("2M", "number", "2000000")]
    [InlineData("2B", "number", "2000000000")]
    [InlineData("$5", "usd", "5")]
    [InlineData("$5k", "usd/year", "5000")]
    [InlineData("5 usd", "usd", "5")]
    public void An_amount_is_read_in_its_own_dimension(string text, string unit, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), AmountText.Read(text, Dimension.Of(new Unit(unit))));

    [Theory]
    [InlineData("", "months")]
    [InlineData("-", "months")]
    [InlineData("--5", "months")]
    [InlineData("soon", "months")]
    [InlineData("24 weeks", "months")]
    [InlineData("24 moons", "months")]
    [InlineData("24 months or so", "months")]
    [InlineData("$5", "months")]
    [InlineData("$5", "number")]
    [InlineData("1.2.3", "number")]
    [InlineData("1,00", "number")]
    [InlineData("1,0000", "number")]
    [InlineData("79,228,162,514,264,337,593,543,950,335k", "number")]
    public void What_is_no_amount_of_the_dimension_is_none(string text, string unit) => Assert.Null(AmountText.Read(text, Dimension.Of(new Unit(unit))));

    [Theory]
    [InlineData("2026-11-24", true)]
    [InlineData("2026-11-31", false)]
    [InlineData("2026-11-24 ", false)]
    [InlineData("2026-11-2", false)]
    public void A_date_is_a_day_of_the_calendar_and_nothing_else(string text, bool isDate) => Assert.Equal(isDate, DateText.Read(text) is not null);

    // usd/year times month: nothing cancels; over usd: usd goes; a year over a year is a number.
    [Theory]
    [InlineData("usd/year", "months", "month*usd/year", "usd/month/year")]
    [InlineData("usd/year", "usd", "usd*usd/year", "1/year")]
    [InlineData("usd/year", "usd/year", "usd*usd/year/year", "number")]
    [InlineData("requests/day", "days/year", "request/year", "request*year/day/day")]
    [InlineData("share", "months", "month", "1/month")]
    public void Dimensions_multiply_and_divide_as_units_do(string one, string other, string product, string quotient)
    {
        var (left, right) = (Dimension.Of(new Unit(one)), Dimension.Of(new Unit(other)));

        Assert.Equal(product, (left * right).Text);
        Assert.Equal(quotient, (left / right).Text);
        Assert.Equal(left, left * right / right);
    }
}
