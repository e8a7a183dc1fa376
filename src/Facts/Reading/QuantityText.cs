using System.Globalization;
using System.Text.RegularExpressions;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>A number with what people write around it: <c>$18,250</c>, <c>24 months</c>, <c>35%</c>.</summary>
internal static partial class QuantityText
{
    private const string Currency = "Money is US dollars here: convert at your finance department's rate and say so in evidence.";

    /// <summary>The number of this text, or null and how to mend the text.</summary>
    public static Numeral? Read(string written, Unit unit, Notation notation, out Mend mend)
    {
        mend = default;
        var text = written.Trim();
        if (UnitWords.IsMoney(unit))
        {
            if (OtherCurrency().IsMatch(text))
            {
                mend = new Mend(Currency);
                return null;
            }

            text = Dollars().Replace(text, "").Trim();
        }

        text = WithoutUnit(text, unit);
        if (ThousandsWithDots.Mend(text, unit, notation) is { } ambiguous)
        {
            mend = new Mend(ambiguous);
            return null;
        }

        var fault = Numeral.TryRead(text, out var numeral);
        if (fault == NumeralFault.Inexact)
        {
            mend = new Mend("It is too large or has too many digits to be kept exactly: write at most 28 digits.");
            return null;
        }

        if (fault == NumeralFault.NotANumber)
        {
            mend = Spelling(text, unit, notation);
            return null;
        }

        if (numeral.IsPercentage && unit != Unit.Share)
        {
            mend = new Mend("A percentage fits only where a share is asked for: write the number itself.");
            return null;
        }

        return numeral;
    }

    private static string WithoutUnit(string text, Unit unit)
    {
        var word = UnitWords.Of(unit).Written.FirstOrDefault(word => text.EndsWith(word, StringComparison.Ordinal) && text.Length > word.Length);
        return word is null ? text : text[..^word.Length].TrimEnd();
    }

    private static Mend Spelling(string text, Unit unit, Notation notation) => text switch
    {
        _ when RangeText.Mend(text, notation) is { } range => new Mend(range),
        _ when DecimalComma().IsMatch(text) && (unit == Unit.Share || !text.EndsWith('%')) => Certain("A comma groups thousands: write a decimal point, {0}.", text.Replace(',', '.'), notation),
        _ when Blanks().IsMatch(text) => Certain("No blanks inside a number: write {0}.", Grouped(Blank().Replace(text, "")), notation),
        _ when Words().Match(text) is { Success: true } words => Certain("Write {0}.", words.Groups[1].Value + Suffix(words.Groups[2].Value), notation),
        _ when unit == Unit.Months && Years().Match(text) is { Success: true } years && Numeral.TryRead(years.Groups[1].Value, out var count) == NumeralFault.None =>
            Certain("Durations are in months: write {0}.", AllowedAnswer.Number(count.Amount * 12) + " months", notation),
        _ when unit != Unit.Share && NumberAndWords().Match(text) is { Success: true } number && Numeral.TryRead(number.Groups[1].Value, out _) == NumeralFault.None =>
            new Mend(UnitWords.Asked(unit) is { } asked ? $"Write the number alone, without a unit: the question asks for {asked}." : "Write the number alone, without words."),
        _ => new Mend("Write it in digits, such as " + (unit == Unit.Share ? $"0.35 or {notation.Amount("35%")}." : $"350, {notation.Amount("10,000")} or {notation.Amount("8k")}.")),
    };

    private static Mend Certain(string words, string amount, Notation notation) => new(string.Format(CultureInfo.InvariantCulture, words, notation.Amount(amount)), amount);

    private static string Grouped(string digits) =>
        Numeral.TryRead(digits, out var numeral) == NumeralFault.None ? AllowedAnswer.Number(numeral.Amount) : digits;

    private static string Suffix(string word) => char.ToUpperInvariant(word[0]) switch
    {
        'T' => "k",
        'B' => "B",
        _ => "M",
    };

    // Symbols and ISO codes of money other than US dollars, before or behind the number.
    [GeneratedRegex(@"[€£¥₹₽₩₺₴₪฿]|^(?!US\$)[A-Z]{1,3}\$|^(?!USD)[A-Z]{3} ?[0-9.]|[0-9kMB] ?(?!USD)[A-Z]{3}\z|[0-9kMB] ?(?i:euros?|pounds?|francs?|yen)\z", RegexOptions.CultureInvariant)]
    private static partial Regex OtherCurrency();

    [GeneratedRegex(@"^(?:US)?\$|^USD\b|(?<=[0-9kKMB ])USD(?=/|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Dollars();

    [GeneratedRegex(@"^[0-9]+,[0-9]{1,2}(?:[kKMB]| ?%)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^[0-9]+(?:\p{Zs}+[0-9]+)+(?:\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\p{Zs}", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex(@"^([0-9]+(?:\.[0-9]+)?) ?(?i:(thousand|millions?|mio\.?|mn|billions?|bn))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(-?[0-9][0-9.,]*[kKMB]?) *[/\p{L}][/\p{L} ]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAndWords();

    [GeneratedRegex(@"^([0-9]{1,3}(?:\.[0-9]+)?) ?years?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
