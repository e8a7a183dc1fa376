using System.Globalization;
using System.Text.Json;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Reports.Json;

/// <summary>How values are written: decimals exact and plain, without trailing zeros; dates as ISO 8601.</summary>
internal static class JsonValues
{
    // 28 decimals: all that a decimal can hold.
    private const string Plain = "0.############################";

    public static void WriteAmount(this Utf8JsonWriter json, string name, decimal? amount)
    {
        json.WritePropertyName(name);
        if (amount is { } value)
        {
            json.WriteRawValue(value.ToString(Plain, CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteNullValue();
        }
    }

    public static void WriteAmounts(this Utf8JsonWriter json, string name, IEnumerable<decimal> amounts)
    {
        json.WriteStartArray(name);
        foreach (var amount in amounts)
        {
            json.WriteRawValue(amount.ToString(Plain, CultureInfo.InvariantCulture));
        }

        json.WriteEndArray();
    }

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static void WriteSource(this Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject("source");
        json.WriteString("kind", source.Kind);
        json.WriteString("title", source.Title);
        json.WriteString("locator", source.Locator);
        json.WriteString("retrieved", source.Retrieved is { } day ? Iso(day) : null);
        json.WriteEndObject();
    }

    /// <summary>What an answer says; null where it says nothing.</summary>
    public static void WriteAnswer(this Utf8JsonWriter json, string name, AnswerValue? value)
    {
        switch (value)
        {
            case AnswerValue.Quantity quantity:
                json.WriteAmount(name, quantity.Amount);
                break;
            case AnswerValue.YesNo answer:
                json.WriteBoolean(name, answer.IsYes);
                break;
            case AnswerValue.Day day:
                json.WriteString(name, Iso(day.Date));
                break;
            default:
                json.WriteString(name, (value as AnswerValue.Choice)?.Id ?? (value as AnswerValue.Words)?.Text);
                break;
        }
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>An array of an object for each item.</summary>
    /// <param name="write">Writes what is inside the object.</param>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Why the named neighbours are null, or false; nothing where none is.</summary>
    public static void WriteBecause(this Utf8JsonWriter json, IReadOnlyCollection<(string Field, string Because)> reasons)
    {
        if (reasons.Count == 0)
        {
            return;
        }

        json.WriteStartObject("because");
        foreach (var (field, because) in reasons)
        {
            json.WriteString(field, because);
        }

        json.WriteEndObject();
    }
}
