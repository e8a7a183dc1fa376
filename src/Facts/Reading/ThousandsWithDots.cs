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
    public static string? Mend(string text, Unit unit, Notation notation)
    {
        if (Groups().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var thousands = notation.Amount(text.Replace('.', ','));
        if (match.Groups["group"].Captures.Count > 1)
        {
            return $"A dot is the decimal point: write {thousands}.";
        }

        return Large.Contains(unit) ? $"A dot is the decimal point: write {thousands}, or {Otherwise(text, match.Groups["first"].Value)}." : null;
    }

    private static string Otherwise(string text, string first)
    {
        if (!text.EndsWith(".000", StringComparison.Ordinal))
        {
            return $"{Decimals(text)} if you meant decimals";
        }

        var spoken = AllowedAnswer.InWords(decimal.Parse(first, CultureInfo.InvariantCulture));
        return spoken == first ? $"plain {first}" : $"{first} if you meant {spoken}";
    }

    // 1.500 as 1.5; 2.375 as 2.3750, since a number of four decimals has no groups of three.
    private static string Decimals(string text) => text.EndsWith('0') ? text.TrimEnd('0') : text + "0";

    [GeneratedRegex(@"^(?<first>[1-9][0-9]{0,2})(?<group>\.[0-9]{3})+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Groups();
}
