using System.Globalization;
using System.Text;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Writing;

/// <summary>One value as a scalar of YAML that reads back as the same value.</summary>
internal static class ScalarText
{
    private const int DecimalsOfThousands = 3;

    public static string Of(AnswerValue value, Unit? unit) => value switch
    {
        AnswerValue.Quantity quantity => Number(quantity.Amount, unit),
        AnswerValue.Words words => Quoted(words.Text),
        AnswerValue.YesNo yesNo => yesNo.IsYes ? "yes" : "no",
        AnswerValue.Choice choice => choice.Id,
        AnswerValue.Day day => day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"{value.GetType().Name} has no spelling."),
    };

    /// <summary>Double-quoted, with every character escaped that YAML would fold, drop or take for a line end.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => quoted.Append('\\').Append(character),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static string Number(decimal amount, Unit? unit)
    {
        var text = amount.ToString("0.############################", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);

        // Rates are held against counts to the digits printed: 1 claims whole percents, 1.0 the least that can be claimed.
        return point < 0 ? (unit == Unit.Share ? text + ".0" : text)

            // Three decimals would be taken for thousands written with a dot.
            : text.Length - point - 1 == DecimalsOfThousands && Math.Abs(amount) >= 1 ? text + "0"
            : text;
    }
}
