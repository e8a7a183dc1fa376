using System.Globalization;
using System.Text.RegularExpressions;

namespace FineTuneAdvisor.Reports.Tests.Pdf.Figures;

/// <summary>An amount of money as a reader finds it: <c>$18,250</c>, <c>−$0.015</c>.</summary>
/// <param name="Amount">With its sign.</param>
internal sealed partial record PrintedMoney(string Text, decimal Amount)
{
    // Whole dollars are rounded dollars only from here up; below, cents are said.
    private const decimal LeastRounded = 100;

    private int Decimals => Text.Contains('.', StringComparison.Ordinal) ? Text.Length - Text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;

    public static IEnumerable<PrintedMoney> In(string text) => Money().Matches(text).Select(match => new PrintedMoney(
        match.Value,
        decimal.Parse(match.Value.Replace("\u2212", "-", StringComparison.Ordinal).Replace("$", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture)));

    /// <summary>Whether it is that amount, rounded to the digits printed. A sentence may say the sign in words ("takes $72,124 off").</summary>
    public bool Is(decimal amount) =>
        decimal.Round(Math.Abs(amount), Decimals, MidpointRounding.AwayFromZero) == Math.Abs(Amount)
        && (amount < 0 || Amount >= 0)
        && (Decimals > 0 || Math.Abs(Amount) >= LeastRounded || Math.Abs(amount) == Math.Abs(Amount));

    [GeneratedRegex(@"\u2212?\$\d{1,3}(,\d{3})*(\.\d+)?")]
    private static partial Regex Money();
}
