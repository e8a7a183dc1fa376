using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>
/// A dot between groups of three digits, as half the world writes thousands: <c>10.000</c> would read as ten. Refused where such large
/// numbers are usual; a price, a share or a factor may have three decimals.
/// </summary>
internal static partial class ThousandsWithDots
{
    private static readonly ImmutableArray<Unit> Large =
    [
        Unit.Number, Unit.Tokens, Unit.RequestsPerDay, Unit.RequestsPerYear, Unit.Usd, Unit.UsdPerYear, Unit.UsdPerMonth, Unit.UsdPerFteYear,
    ];

    /// <summary>How to mend a text that could mean either; null where it cannot.</summary>
    public static string? Mend(string text, Unit unit)
    {
        if (Groups().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var thousands = text.Replace('.', ',');
        if (match.Groups["group"].Captures.Count > 1)
        {
            return $"A dot is the decimal point: write {thousands}.";
        }

        var first = match.Groups["first"].Value;
        return !Large.Contains(unit) ? null
            : text.EndsWith(".000", StringComparison.Ordinal) ? $"A dot is the decimal point: write {thousands}, or {first} if you meant {InWords(first)}."
            : $"A dot is the decimal point: write {thousands}, or {Decimals(text)} if you meant decimals.";
    }

    // 1.500 as 1.5; 2.375 as 2.3750, since a number of four decimals has no groups of three.
    private static string Decimals(string text) => text.EndsWith('0') ? text.TrimEnd('0') : text + "0";

    private static string InWords(string digits) => AllowedAnswer.InWords(decimal.Parse(digits, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^(?<first>[1-9][0-9]{0,2})(?<group>\.[0-9]{3})+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Groups();
}
