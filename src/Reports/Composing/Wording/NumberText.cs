using System.Globalization;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>
/// Digits of a quantity, by its unit: <c>$18,250</c>, <c>$0.015</c>, <c>35 %</c>, <c>1.5x</c>, <c>10,000</c>.
/// Only sign, digits and the symbols $, % and x; words of a unit are texts.
/// </summary>
internal static class NumberText
{
    private const int MostDecimals = 20;
    private const string MoneySign = "$";
    private const char Minus = '\u2212';
    private const char NoBreakSpace = '\u00a0';

    /// <summary>The quantity as people read it, with <paramref name="moreDigits"/> decimals beyond the usual.</summary>
    /// <param name="withDecimal">A whole number of per cent keeps one decimal: 9.0 %.</param>
    public static string Of(decimal amount, Unit unit, int moreDigits = 0, bool withDecimal = false) => unit.Name switch
    {
        _ when unit == Unit.Share => Sign(amount) + Rounded(Math.Abs(amount) * 100, ShareDecimals, withDecimal ? 1 : 0, moreDigits) + NoBreakSpace + "%",
        _ when unit == Unit.Multiplier => Sign(amount) + Rounded(Math.Abs(amount), MultiplierDecimals, 0, moreDigits) + "x",
        _ when unit == Unit.Months || unit == Unit.Weeks => Sign(amount) + Rounded(Math.Abs(amount), _ => 1, 0, moreDigits),
        _ when unit == Unit.Tokens => Sign(amount) + Rounded(Math.Abs(amount), value => value >= 10 ? 0 : Significant(value, 3), 0, moreDigits),
        _ when unit == Unit.UsdPerMillionTokens || unit == Unit.UsdPerRequest => Money(amount, value => Math.Max(2, Significant(value, 4)), moreDigits),
        _ when IsMoney(unit) => Money(amount, MoneyDecimals, moreDigits),
        _ => Sign(amount) + Rounded(Math.Abs(amount), value => Significant(value, 3), 0, moreDigits),
    };

    /// <summary>Money with just so many decimals.</summary>
    public static string Money(decimal amount, int decimals) =>
        Sign(amount) + MoneySign + Math.Abs(amount).ToString("#,##0." + new string('0', decimals), CultureInfo.InvariantCulture);

    /// <summary>
    /// Decimals at which prices of a million tokens compare: two digits of the smallest, cents at least.
    /// Null for other units, and where whole dollars say it all: their digits differ little.
    /// </summary>
    public static int? SharedDecimals(IEnumerable<decimal> amounts, Unit unit)
    {
        var sizes = amounts.Where(amount => amount != 0).Select(Math.Abs).ToList();
        return unit != Unit.UsdPerMillionTokens || sizes.TrueForAll(size => size == decimal.Truncate(size))
            ? null
            : Math.Max(2, Significant(sizes.Min(), 2));
    }

    /// <summary>Whether a printed text has an amount of money in it.</summary>
    public static bool NamesMoney(string text) => text.Contains(MoneySign, StringComparison.Ordinal);

    public static bool IsMoney(Unit unit) => unit.Name.Split('/')[0] == Unit.Usd.Name;

    private static string Money(decimal amount, Func<decimal, int> decimals, int moreDigits)
    {
        var size = Math.Abs(amount);
        var isWhole = size == decimal.Truncate(size);
        return Sign(amount) + MoneySign + Rounded(size, decimals, isWhole || size >= 100 ? 0 : 2, moreDigits);
    }

    private static string Sign(decimal amount) => amount < 0 ? Minus.ToString() : "";

    // Whole dollars from 100 up, cents from 1 up, below that three significant digits.
    private static int MoneyDecimals(decimal value) => value switch
    {
        >= 100 => 0,
        >= 1 => 2,
        _ => Math.Max(2, Significant(value, 3)),
    };

    private static int MultiplierDecimals(decimal value) => value switch
    {
        >= 100 => 0,
        >= 10 => 1,
        >= 0.1m => 2,
        _ => Significant(value, 2),
    };

    private static int ShareDecimals(decimal value) => value == 0 || value >= 0.05m ? 1 : Significant(value, 1);

    // Decimals that leave at least so many significant digits.
    private static int Significant(decimal value, int digits)
    {
        if (value == 0)
        {
            return 0;
        }

        var decimals = digits;
        for (var rest = value; rest >= 1 && decimals > 0; rest /= 10)
        {
            decimals--;
        }

        for (var rest = value; rest < 0.1m && decimals < MostDecimals; rest *= 10)
        {
            decimals++;
        }

        return decimals;
    }

    private static string Rounded(decimal size, Func<decimal, int> decimals, int leastDecimals, int moreDigits)
    {
        var most = Math.Min(decimals(size) + moreDigits, MostDecimals);
        var rounded = decimal.Round(size, most, MidpointRounding.AwayFromZero);
        // Rounding may reach the next band: 99.999 dollars are 100, not 100.00.
        var fewer = decimals(rounded);
        if (moreDigits == 0 && fewer < most && decimal.Round(rounded, fewer) == rounded)
        {
            most = fewer;
        }

        var least = Math.Min(leastDecimals, most);
        var format = "#,##0." + new string('0', least) + new string('#', most - least);
        return rounded.ToString(format, CultureInfo.InvariantCulture);
    }
}
