using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace FineTuneAdvisor.Facts.Reading;

public enum NumeralFault
{
    None,

    /// <summary>Not digits in the one accepted spelling.</summary>
    NotANumber,

    /// <summary>A number that a decimal cannot hold exactly: too large, or with too many digits.</summary>
    Inexact,
}

/// <summary>
/// A number as people write it in a file: <c>10000</c>, <c>10,000</c>, <c>0.35</c>, <c>1.5e6</c>, <c>8k</c>, <c>2M</c>, <c>1.2B</c>, <c>35%</c>.
/// Always exact: what a decimal would round is refused.
/// </summary>
/// <param name="Amount">Without trailing zeros, so that the spelling leaves no trace in it.</param>
/// <param name="PrintedDecimals">Decimals of the amount as printed: 3 for <c>0.850</c> and for <c>85.0%</c>.</param>
public readonly partial record struct Numeral(decimal Amount, int PrintedDecimals, bool IsPercentage)
{
    private const int LongestText = 64;
    private const int MostDecimals = 28;
    private static readonly BigInteger Largest = (BigInteger.One << 96) - 1;

    public static NumeralFault TryRead(string text, out Numeral numeral)
    {
        numeral = default;
        var match = text.Length <= LongestText ? Spelling().Match(text) : Match.Empty;
        if (!match.Success)
        {
            return text.Length > LongestText && text.All(char.IsAsciiDigit) ? NumeralFault.Inexact : NumeralFault.NotANumber;
        }

        var whole = match.Groups["whole"].Value.Replace(",", "", StringComparison.Ordinal);
        var fraction = match.Groups["fraction"].Value;
        var exponent = match.Groups["exponent"] is { Success: true } written ? int.Parse(written.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        var (power, isPercentage) = match.Groups["suffix"].Value switch
        {
            "%" => (-2, true),
            "k" or "K" => (3, false),
            "M" => (6, false),
            "B" => (9, false),
            _ => (0, false),
        };

        var digits = BigInteger.Parse("0" + whole + fraction, CultureInfo.InvariantCulture);
        var decimals = fraction.Length - exponent - power;
        if (!IsExact(digits, decimals, out var amount))
        {
            return NumeralFault.Inexact;
        }

        numeral = new Numeral(match.Groups["sign"].Length > 0 ? -amount : amount, Math.Max(0, decimals), isPercentage);
        return NumeralFault.None;
    }

    // digits x 10^-decimals, with trailing zeros taken off first so that 10.000... is as exact as 10.
    private static bool IsExact(BigInteger digits, int decimals, out decimal amount)
    {
        amount = 0m;
        if (digits.IsZero)
        {
            return true;
        }

        while (decimals > 0 && BigInteger.Remainder(digits, 10).IsZero)
        {
            digits /= 10;
            decimals--;
        }

        for (; decimals < 0 && digits <= Largest; decimals++)
        {
            digits *= 10;
        }

        if (decimals > MostDecimals || digits > Largest)
        {
            return false;
        }

        var bits = (UInt128)digits;
        amount = new decimal(Word(bits), Word(bits >> 32), Word(bits >> 64), false, (byte)decimals);
        return true;
    }

    private static int Word(UInt128 bits) => unchecked((int)(uint)bits);

    [GeneratedRegex(@"^(?<sign>-)?(?:(?<whole>[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.(?<fraction>[0-9]+))?|\.(?<fraction>[0-9]+))(?:[eE](?<exponent>[+-]?[0-9]{1,3}))?(?: ?(?<suffix>%)|(?<suffix>[kKMB]))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spelling();
}
