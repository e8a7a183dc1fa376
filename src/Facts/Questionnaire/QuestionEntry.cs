using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Facts.Questionnaire;

/// <summary>One entry of <c>questionnaire.yaml</c>.</summary>
internal static partial class QuestionEntry
{
    private static readonly string[] Types = ["choice", "date", "quantity", "text", "yesNo"];

    /// <summary>The question; null where the entry has no shape to read. Problems inside it are collected either way.</summary>
    public static Question? Read(Node node, ImmutableArray<Problem>.Builder problems)
    {
        var name = (node as MappingNode)?["key"] is ScalarNode { IsEmpty: false } scalar ? Excerpt.Of(scalar.Text) : "questions";
        if (Fields.Of(node, name, problems) is not { } fields)
        {
            return null;
        }

        var key = Key(fields);
        var type = Type(fields);
        var unit = QuestionLimits.Unit(fields, type);
        var (least, most) = QuestionLimits.Range(fields, type, unit);
        var question = new Question(
            key,
            Number(fields),
            fields.Text("wording"),
            type ?? AnswerType.Text,
            unit,
            least,
            most,
            QuestionLimits.IsWhole(fields, type),
            QuestionLimits.Choices(fields, type),
            fields.YesNo("required", false),
            fields.YesNo("triage", false),
            null,
            new DontKnow(DontKnowMeaning.Stop, null, null),
            fields.Text("why"),
            fields.OptionalText("evidence") ?? "",
            fields.Text("dontKnow"),
            fields.Texts("feeds"),
            fields.At);
        var isReadable = type is not null && (type != AnswerType.Quantity || unit is not null);
        question = question with
        {
            Better = BetterEntry.Read(fields, type, question.Choices),
            LeftOut = StandIn.Read(fields, "leftOut", isReadable ? question : null, name + ".leftOut", problems),
            DontKnow = StandIn.DontKnow(fields, isReadable ? question : null, name, problems),
        };
        question = ChangeFields.Read(fields, type, question);

        // They are read when all questions are.
        _ = (fields.Node(OccasionEntry.Applies), fields.Node(OccasionEntry.Triage));
        fields.Done();
        return key.Length == 0 ? null : question;
    }

    private static string Key(Fields fields)
    {
        var key = fields.Text("key");
        if (key.Length > 0 && !SectionAndKey().IsMatch(key))
        {
            fields.Problem("key", Excerpt.Quoted(key), "a section and a key, such as workload.retryRate", "Write both in camelCase with a dot between.");
            return "";
        }

        return key;
    }

    private static int Number(Fields fields)
    {
        var number = fields.Number("number");
        if (fields.Has("number") && (number < 1 || number > 999 || decimal.Truncate(number) != number))
        {
            fields.Problem("number", AllowedAnswer.Number(number), "the number of the question, from 1 to 999", "Number the questions in the order in which they are asked.");
            return 0;
        }

        return (int)number;
    }

    private static AnswerType? Type(Fields fields)
    {
        var text = fields.Text("type");
        if (text.Length > 0 && !Types.Contains(text, StringComparer.Ordinal))
        {
            fields.Problem("type", Excerpt.Quoted(text), "one of: " + string.Join(", ", Types), NearestName.Of(text, Types) is [var nearest] ? $"Did you mean {nearest}?" : "Write the kind of answer.");
        }

        return text switch
        {
            "quantity" => AnswerType.Quantity,
            "text" => AnswerType.Text,
            "yesNo" => AnswerType.YesNo,
            "choice" => AnswerType.Choice,
            "date" => AnswerType.Date,
            _ => null,
        };
    }

    [GeneratedRegex(@"^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex SectionAndKey();
}
