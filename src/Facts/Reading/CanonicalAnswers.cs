using System.Globalization;
using System.Text;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>
/// Answers as one text for the digest: a line for each given answer, in ordinal order of keys. It depends on what is claimed and on nothing else:
/// not on format, order, comments, spelling of numbers or lines. A basis that was not stated is not written, since rules tell the short form apart.
/// </summary>
public static class CanonicalAnswers
{
    public static string Of(AnswerSheet answers)
    {
        var text = new StringBuilder();
        foreach (var answer in answers.Given)
        {
            text.Append(answer.Key).Append(": ").Append(Value(answer.Value));
            Field(text, "low", answer.Low is { } low ? Number(low) : null);
            Field(text, "high", answer.High is { } high ? Number(high) : null);
            Field(text, "basis", answer.IsBasisStated ? StatedBasis.Word(answer.Basis) : null);
            Field(text, "evidence", answer.Evidence is { } evidence ? Quoted(evidence) : null);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Field(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append(' ').Append(name).Append('=').Append(value);
        }
    }

    private static string Value(AnswerValue? value) => value switch
    {
        null => "unknown",
        AnswerValue.Quantity quantity => Number(quantity.Amount),
        AnswerValue.Words words => Quoted(words.Text),
        AnswerValue.YesNo yesNo => yesNo.IsYes ? "yes" : "no",
        AnswerValue.Choice choice => "'" + choice.Id + "'",
        AnswerValue.Day day => day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"No canonical text for {value.GetType().Name}."),
    };

    // Every decimal has at most 28 decimals, so nothing is rounded.
    private static string Number(decimal amount) => amount.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => quoted.Append('\\').Append(character),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }
}
