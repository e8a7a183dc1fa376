using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Questionnaire;

/// <summary>One entry of <c>questionnaire.yaml</c>.</summary>
internal static partial class QuestionEntry
{
    private const int LongestText = 2_000;

    private static readonly ImmutableSortedDictionary<string, AnswerType> Types = new Dictionary<string, AnswerType>
    {
        ["quantity"] = AnswerType.Quantity,
        ["text"] = AnswerType.Text,
        ["yesNo"] = AnswerType.YesNo,
        ["choice"] = AnswerType.Choice,
        ["date"] = AnswerType.Date,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

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
        var unit = Unit(fields, type);
        var (least, most) = Range(fields, type, unit);
        var question = new Question(
            key,
            Number(fields),
            fields.Text("wording"),
            type ?? AnswerType.Text,
            unit,
            least,
            most,
            Whole(fields, type),
            Choices(fields, type),
            fields.YesNo("required", false),
            fields.YesNo("triage", false),
            null,
            new DontKnow(DontKnowMeaning.Stop, null, null),
            fields.Text("why"),
            fields.Text("evidence"),
            fields.Text("dontKnow"),
            fields.Texts("feeds"),
            fields.At);
        var isReadable = type is not null && (type != AnswerType.Quantity || unit is not null);
        question = question with
        {
            LeftOut = StandIn.Read(fields, "leftOut", isReadable ? question : null, name + ".leftOut", problems),
            DontKnow = StandIn.DontKnow(fields, isReadable ? question : null, name, problems),
        };
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
        if (text.Length == 0 || Types.TryGetValue(text, out var type))
        {
            return text.Length == 0 ? null : Types[text];
        }

        fields.Problem("type", Excerpt.Quoted(text), "one of: " + string.Join(", ", Types.Keys), Nearest(text, Types.Keys, "Write the kind of answer."));
        return null;
    }

    private static Unit? Unit(Fields fields, AnswerType? type)
    {
        var text = fields.OptionalText("unit");
        if (type is not null && (text is not null) != (type == AnswerType.Quantity))
        {
            fields.Problem("unit", text is null ? "nothing" : Excerpt.Quoted(text), type == AnswerType.Quantity ? "a unit: a quantity has one" : "no unit: only a quantity has one", text is null ? "Add 'unit:'." : "Remove 'unit:'.");
            return null;
        }

        if (text is not null && UnitNames.Find(text) is null)
        {
            var names = UnitNames.All.Select(unit => unit.Name);
            fields.Problem("unit", Excerpt.Quoted(text), "one of: " + string.Join(", ", names), Nearest(text, names, "Write a unit from this list."));
        }

        return text is null ? null : UnitNames.Find(text);
    }

    private static (decimal? Least, decimal? Most) Range(Fields fields, AnswerType? type, Unit? unit)
    {
        var text = fields.OptionalText("range");
        if (type is null || (type == AnswerType.Quantity && unit is null))
        {
            return (null, null);
        }

        if ((text is not null) != (type is AnswerType.Quantity or AnswerType.Text))
        {
            fields.Problem("range", text is null ? "nothing" : Excerpt.Quoted(text), text is null ? "a range: quantities and texts have one" : "no range: only quantities and texts have one", text is null ? "Add 'range: a .. b'." : "Remove 'range:'.");
            return (null, null);
        }

        if (text is null)
        {
            return (null, null);
        }

        var (least, most) = text.Split("..", 2) is [var from, var to] ? (Bound(from, unit), Bound(to, unit)) : (null, null);
        if (least is null || most is null || least > most)
        {
            fields.Problem("range", Excerpt.Quoted(text), "two bounds, the lower one first: a .. b", "Write both bounds in the unit of the question.");
            return (null, null);
        }

        if (type == AnswerType.Text && (least < 0 || most > LongestText))
        {
            fields.Problem("range", Excerpt.Quoted(text), $"lengths from 0 to {AllowedAnswer.Number(LongestText)} characters", "Shorten it: longer texts belong in evidence.");
        }

        return (least, most);
    }

    private static decimal? Bound(string text, Unit? unit) => QuantityText.Read(text, unit ?? Units.Unit.Number, out _)?.Amount;

    private static bool Whole(Fields fields, AnswerType? type)
    {
        if (fields.Has("whole") && type is not null and not AnswerType.Quantity)
        {
            fields.Problem("whole", "whole", "no such field: only a quantity can be whole", "Remove 'whole:'.");
        }

        return fields.YesNo("whole", false);
    }

    private static ImmutableArray<string> Choices(Fields fields, AnswerType? type)
    {
        var choices = fields.Texts("choices");
        var (isRight, expected) = type switch
        {
            null => (true, ""),
            AnswerType.Choice => (choices.Length >= 2, "at least two choices"),
            AnswerType.Date => (true, ""),
            _ => (choices.Length == 0, "no choices: only choices and dates have them"),
        };
        if (!isRight)
        {
            fields.Problem("choices", choices.Length == 0 ? "nothing" : "a list", expected, choices.Length == 0 ? "Add 'choices: [a, b]'." : "Correct the list, or the type.");
        }
        else if (choices.Distinct(StringComparer.Ordinal).Count() != choices.Length || choices.Contains("unknown", StringComparer.Ordinal))
        {
            fields.Problem("choices", string.Join(", ", choices), "different words, none of them unknown", "Every question takes 'unknown' by itself.");
        }

        return choices;
    }

    private static string Nearest(string text, IEnumerable<string> names, string otherwise) =>
        NearestName.Of(text, names) is [var nearest] ? $"Did you mean {nearest}?" : otherwise;

    [GeneratedRegex(@"^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex SectionAndKey();
}
