using System.Globalization;
using System.Text.Json;

namespace FineTuneAdvisor.Facts.Tests.Reading;

/// <summary>Answers written down again as JSON, from nothing but what was read.</summary>
internal static class AnswersAnew
{
    public static string Json(AnswerSheet answers) => JsonSerializer.Serialize(
        answers.Given.GroupBy(answer => answer.Key.Split('.')[0]).ToDictionary(section => section.Key, section => section.ToDictionary(answer => answer.Key[(section.Key.Length + 1)..], Fields)));

    private static Dictionary<string, string> Fields(Answer answer)
    {
        var fields = new Dictionary<string, string> { ["value"] = Text(answer.Value) };
        Add(fields, "low", answer.Low is { } low ? Number(low) : null);
        Add(fields, "high", answer.High is { } high ? Number(high) : null);
        Add(fields, "basis", answer.IsBasisStated ? answer.Basis.ToString().ToLowerInvariant() : null);
        Add(fields, "evidence", answer.Evidence);
        return fields;
    }

    private static void Add(Dictionary<string, string> fields, string name, string? text)
    {
        if (text is not null)
        {
            fields[name] = text;
        }
    }

    private static string Text(AnswerValue? value) => value switch
    {
        AnswerValue.Quantity quantity => Number(quantity.Amount),
        AnswerValue.Words words => words.Text,
        AnswerValue.YesNo yesNo => yesNo.IsYes ? "yes" : "no",
        AnswerValue.Choice choice => choice.Id,
        AnswerValue.Day day => day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => "unknown",
    };

    private static string Number(decimal amount) => amount.ToString("0.############################", CultureInfo.InvariantCulture);
}
