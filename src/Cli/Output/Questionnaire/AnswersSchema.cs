using System.Text.Json;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Cli.Output.Questionnaire;

/// <summary>
/// A JSON Schema (2020-12) of a file of answers, for editors. It is wider than the reader, never narrower: what a text such as <c>8k</c> or <c>24 months</c> means,
/// and what two answers say together, only the reader judges.
/// </summary>
internal static class AnswersSchema
{
    public static byte[] Of(QuestionSet questions) => JsonResult.Of(schema =>
    {
        schema.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.WriteString("title", "A proposal to fine-tune a language model");
        schema.WriteString("type", "object");
        var sections = questions.All.GroupBy(question => question.Section).ToList();
        schema.Texts("required", sections.Where(section => section.Any(question => question.IsRequired)).Select(section => section.Key));
        schema.WriteStartObject("properties");
        foreach (var section in sections)
        {
            schema.WriteStartObject(section.Key);
            // A section whose keys are all commented out is null.
            var required = section.Where(question => question.IsRequired).Select(question => question.Name).ToList();
            schema.Texts("type", required.Count > 0 ? ["object"] : ["object", "null"]);
            schema.Texts("required", required);
            schema.WriteStartObject("properties");
            foreach (var question in section)
            {
                schema.WriteStartObject(question.Name);
                Answer(schema, question);
                schema.WriteEndObject();
            }

            schema.WriteEndObject();
            schema.WriteBoolean("additionalProperties", false);
            schema.WriteEndObject();
        }

        schema.WriteEndObject();
        schema.WriteBoolean("additionalProperties", false);
    });

    private static void Answer(Utf8JsonWriter schema, Question question)
    {
        schema.WriteString("title", question.Wording);
        schema.WriteString("description", $"{question.Why}\n\nAnswer: {AllowedAnswer.To(question)}.{(question.Evidence.Length == 0 ? "" : $"\nEvidence: {question.Evidence}")}\nUnknown: {question.DontKnowText}{(question.AppliesWhen is { } occasion ? $"\nOnly when: {occasion}." : "")}");
        schema.WriteStartArray("anyOf");
        Alternative(schema, () => Value(schema, question));
        if (!question.IsRequired)
        {
            Alternative(schema, () => schema.WriteString("const", "unknown"));
        }

        Alternative(schema, () => Long(schema, question));
        schema.WriteEndArray();
    }

    private static void Alternative(Utf8JsonWriter schema, Action members)
    {
        schema.WriteStartObject();
        members();
        schema.WriteEndObject();
    }

    private static void Long(Utf8JsonWriter schema, Question question)
    {
        schema.WriteString("type", "object");
        schema.Texts("required", ["value"]);
        schema.WriteStartObject("properties");
        schema.WriteStartObject("value");
        schema.WriteStartArray("anyOf");
        Alternative(schema, () => Value(schema, question));
        if (!question.IsRequired)
        {
            Alternative(schema, () => schema.WriteString("const", "unknown"));
        }

        schema.WriteEndArray();
        schema.WriteEndObject();
        if (question.Type == AnswerType.Quantity)
        {
            foreach (var bound in (string[])["low", "high"])
            {
                schema.WriteStartObject(bound);
                Value(schema, question);
                schema.WriteEndObject();
            }
        }

        schema.WriteStartObject("basis");
        schema.Texts("enum", Enum.GetValues<Basis>().Select(StatedBasis.Word));
        schema.WriteEndObject();
        schema.WriteStartObject("evidence");
        schema.WriteString("type", "string");
        schema.WriteEndObject();
        schema.WriteEndObject();
        schema.WriteBoolean("additionalProperties", false);
    }

    private static void Value(Utf8JsonWriter schema, Question question)
    {
        switch (question.Type)
        {
            case AnswerType.Quantity:
                // The limits bind numbers alone; a text such as 35% or 8k is read by the program.
                schema.Texts("type", [question.IsWhole && question.Unit != Unit.Share ? "integer" : "number", "string"]);
                Limit(schema, "minimum", question.Minimum);
                Limit(schema, "maximum", question.Maximum);
                break;
            case AnswerType.Text:
                schema.WriteString("type", "string");
                Limit(schema, "minLength", question.Minimum);
                Limit(schema, "maxLength", question.Maximum);
                break;
            case AnswerType.YesNo:
                schema.WriteStartArray("enum");
                schema.WriteStringValue(Question.Yes);
                schema.WriteStringValue(Question.No);
                schema.WriteBooleanValue(true);
                schema.WriteBooleanValue(false);
                schema.WriteEndArray();
                break;
            case AnswerType.Choice:
                schema.Texts("enum", question.Choices);
                break;
            case AnswerType.Date:
                schema.WriteString("type", "string");
                schema.WriteString("pattern", "^([0-9]{4}-[0-9]{2}-[0-9]{2}" + string.Concat(question.Choices.Select(word => "|" + word)) + ")$");
                break;
        }
    }

    private static void Limit(Utf8JsonWriter schema, string name, decimal? limit)
    {
        if (limit is { } value)
        {
            schema.WriteNumber(name, value);
        }
    }
}
