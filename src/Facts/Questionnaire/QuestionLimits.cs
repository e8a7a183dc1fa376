using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Questionnaire;

/// <summary>What a question accepts: the fields <c>unit</c>, <c>range</c>, <c>whole</c> and <c>choices</c> of its entry, each only where the type of answer has it.</summary>
internal static class QuestionLimits
{
    private const int LongestText = 2_000;

    public static Unit? Unit(Fields fields, AnswerType? type)
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
            fields.Problem("unit", Excerpt.Quoted(text), "one of: " + string.Join(", ", names), NearestName.Of(text, names) is [var nearest] ? $"Did you mean {nearest}?" : "Write a unit from this list.");
        }

        return text is null ? null : UnitNames.Find(text);
    }

    public static (decimal? Least, decimal? Most) Range(Fields fields, AnswerType? type, Unit? unit)
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

        if (Bounds(text, unit) is not var (least, most))
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

    /// <summary>Both ends of <c>a .. b</c>, in the unit; null where it is no range, or the wrong way round.</summary>
    public static (decimal Least, decimal Most)? Bounds(string text, Unit? unit) =>
        text.Split("..", 2) is [var from, var to] && Bound(from, unit) is { } least && Bound(to, unit) is { } most && least <= most ? (least, most) : null;

    private static decimal? Bound(string text, Unit? unit) => QuantityText.Read(text, unit ?? Units.Unit.Number, default, out _)?.Amount;

    public static bool IsWhole(Fields fields, AnswerType? type)
    {
        if (fields.Has("whole") && type is not null and not AnswerType.Quantity)
        {
            fields.Problem("whole", "whole", "no such field: only a quantity can be whole", "Remove 'whole:'.");
        }

        return fields.YesNo("whole", false);
    }

    public static ImmutableArray<string> Choices(Fields fields, AnswerType? type)
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
}
