using System.Globalization;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>Numbers as arithmetic prints them: grouped, at most ten significant digits, a true minus sign, <c>?</c> for unknown.</summary>
public static class ArithmeticText
{
    private const int SignificantDigits = 10;

    public static string Of(decimal? value) => value is { } known
        ? Significant.Round(known, SignificantDigits).ToString("#,0.##################;−#,0.##################", CultureInfo.InvariantCulture)
        : "?";
}
