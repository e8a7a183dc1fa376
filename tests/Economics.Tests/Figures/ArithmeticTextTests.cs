using System.Globalization;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Tests.Figures;

public class ArithmeticTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1234567.5", "1,234,567.5")]
    [InlineData("-18250", "−18,250")]
    [InlineData("0.00000015", "0.00000015")]
    [InlineData("0.1234567891234", "0.1234567891")] // ten digits
    [InlineData("12345678912.34", "12,345,678,910")]
    [InlineData("999999999.99", "1,000,000,000")]
    [InlineData("2.5000", "2.5")]
    public void A_number_is_grouped_and_has_at_most_ten_digits(string value, string text) =>
        Assert.Equal(text, ArithmeticText.Of(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Fact]
    public void An_unknown_number_is_a_question_mark() => Assert.Equal("?", ArithmeticText.Of(null));
}
