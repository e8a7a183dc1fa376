using System.Globalization;

namespace FineTuneAdvisor.Rules.Language;

/// <summary>A number as people write it: <c>10,000</c>, <c>95 %</c>, <c>1.5x</c>, <c>2M</c>, <c>$5</c>.</summary>
internal static class NumberText
{
    public const string DateForm = "yyyy-MM-dd";

    private const string Group = "000";

    public readonly record struct Written(decimal Amount, bool IsMoney, bool HasSuffix);

    /// <summary>The date that starts there; null where none does.</summary>
    public static DateOnly? Date(string text, int at) =>
        at + DateForm.Length <= text.Length
        && DateOnly.TryParseExact(text.AsSpan(at, DateForm.Length), DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>The number that starts at <paramref name="at"/>, which moves behind it; null where none can be read.</summary>
    public static Written? Read(string text, ref int at)
    {
        var isMoney = at < text.Length && text[at] == '$';
        if (isMoney)
        {
            at++;
        }

        var digits = Digits(text, ref at);
        var factor = Suffix(text, ref at);
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && Times(amount, factor ?? 1) is { } product
            ? new Written(product, isMoney, factor is not null)
            : null;
    }

    private static string Digits(string text, ref int at)
    {
        var digits = new System.Text.StringBuilder();
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || IsGroup(text, at) || IsPoint(text, at)))
        {
            if (text[at] != ',')
            {
                digits.Append(text[at]);
            }

            at++;
        }

        return digits.ToString();
    }

    // A comma groups only before exactly three digits: in "min(1, 200)" a space keeps it a comma.
    private static bool IsGroup(string text, int at)
    {
        if (text[at] != ',' || at + Group.Length >= text.Length)
        {
            return false;
        }

        var next = text.AsSpan(at + 1, Group.Length);
        return !next.ContainsAnyExceptInRange('0', '9') && (at + 1 + Group.Length == text.Length || !char.IsAsciiDigit(text[at + 1 + Group.Length]));
    }

    private static bool IsPoint(string text, int at) => text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static decimal? Suffix(string text, ref int at)
    {
        var look = at;
        while (look < text.Length && text[look] == ' ')
        {
            look++;
        }

        if (look < text.Length && text[look] == '%')
        {
            at = look + 1;
            return Power("0.01");
        }

        if (at == text.Length || (at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1])))
        {
            return null;
        }

        decimal? factor = text[at] switch
        {
            'x' => 1,
            'k' => Power("1" + Group),
            'M' => Power("1" + Group + Group),
            'B' => Power("1" + Group + Group + Group),
            _ => null,
        };
        at += factor is null ? 0 : 1;
        return factor;
    }

    private static decimal Power(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static decimal? Times(decimal amount, decimal factor)
    {
        try
        {
            return amount * factor;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
