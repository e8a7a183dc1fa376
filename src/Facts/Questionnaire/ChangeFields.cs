using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Facts.Questionnaire;

/// <summary>How an answer may be changed to see what would follow: the fields <c>step</c>, <c>plausible</c>, <c>actionable</c> and <c>inProportion</c> of a question's entry.</summary>
internal static class ChangeFields
{
    public static Question Read(Fields fields, AnswerType? type, Question question) => question with
    {
        Step = Step(fields, type, question),
        Plausible = Plausible(fields, type, question),
        Actionable = Actionable(fields, type, question),
        InProportion = InProportion(fields, type),
    };

    private static decimal? Step(Fields fields, AnswerType? type, Question question)
    {
        if (fields.OptionalText("step") is not { } text || type is null)
        {
            return null;
        }

        if (type != AnswerType.Quantity)
        {
            fields.Problem("step", Excerpt.Quoted(text), "no step: only quantities have one", "Remove 'step:'.");
            return null;
        }

        // What its unit should be was said already.
        if (question.Unit is not { } unit)
        {
            return null;
        }

        var step = QuantityText.Read(text, unit, default, out _)?.Amount;
        if (step is not > 0 || (question.IsWhole && decimal.Truncate(step.Value) != step))
        {
            fields.Problem("step", Excerpt.Quoted(text), question.IsWhole ? "a whole number above 0" : "an amount above 0, in the unit of the question", "Write the finest difference that is worth telling apart.");
            return null;
        }

        return step;
    }

    private static (decimal Least, decimal Most)? Plausible(Fields fields, AnswerType? type, Question question)
    {
        if (fields.OptionalText("plausible") is not { } text || type is null)
        {
            return null;
        }

        if (type != AnswerType.Quantity)
        {
            fields.Problem("plausible", Excerpt.Quoted(text), "no such field: only quantities have one", "Remove 'plausible:'.");
            return null;
        }

        // What its unit or its range should be was said already.
        if (question is not { Unit: { } unit, Minimum: { } minimum, Maximum: { } maximum })
        {
            return null;
        }

        if (QuestionLimits.Bounds(text, unit) is { } bounds && bounds.Least >= minimum && bounds.Most <= maximum)
        {
            return bounds;
        }

        fields.Problem("plausible", Excerpt.Quoted(text), "two bounds inside the range, the lower one first: a .. b", "Write how far an answer can be believed, or remove 'plausible:'.");
        return null;
    }

    private static ImmutableArray<string> Actionable(Fields fields, AnswerType? type, Question question)
    {
        var actionable = fields.Texts("actionable");
        ImmutableArray<string> allowed = type switch
        {
            AnswerType.Quantity => [Question.More, Question.Less],
            AnswerType.YesNo => [Question.Yes, Question.No],
            AnswerType.Choice => question.Choices,
            _ => [],
        };
        if (type is not null && actionable.FirstOrDefault(word => !allowed.Contains(word, StringComparer.Ordinal)) is { } other)
        {
            fields.Problem(
                "actionable",
                Excerpt.Quoted(other),
                allowed.IsEmpty ? "nothing: texts and dates are not searched" : "one of: " + string.Join(", ", allowed),
                allowed.IsEmpty ? "Remove 'actionable:'." : "Write what the team can change the answer to.");
            return [];
        }

        if (type == AnswerType.Quantity && !actionable.IsEmpty && !fields.Has("step"))
        {
            fields.Problem("step", "nothing", "a step: the search goes by it", "Add 'step:', the finest difference that is worth telling apart.");
        }

        return actionable;
    }

    private static ImmutableArray<string> InProportion(Fields fields, AnswerType? type)
    {
        var keys = fields.Texts("inProportion");
        if (!keys.IsEmpty && type is not null and not AnswerType.Quantity)
        {
            fields.Problem("inProportion", "a list", "no list: only a count has others in proportion", "Remove 'inProportion:'.");
        }

        return keys;
    }
}
