using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Writing;

/// <summary>An answer as it is typed at a prompt: a value, for a quantity also <c>8k..14k</c> and <c>8k..10k..14k</c>, for a choice also its place in the list, for yes and no also y and n.</summary>
public static class TypedAnswer
{
    private const string Between = "..";
    private static readonly FrozenDictionary<string, string> YesOrNo =
        new Dictionary<string, string> { ["y"] = Question.Yes, [Question.Yes] = Question.Yes, ["n"] = Question.No, [Question.No] = Question.No }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The answer as a file would spell it; whether it is allowed is for the reader of the file to say. Of a range without a value between its ends the middle is taken,
    /// rounded up where only whole numbers make sense.
    /// </summary>
    public static WrittenAnswer Of(Question question, string typed)
    {
        var text = typed.Trim();
        return question.Type switch
        {
            AnswerType.Choice => new WrittenAnswer(OneOf(question.Choices, text)),
            AnswerType.YesNo => new WrittenAnswer(YesOrNo.GetValueOrDefault(text, text)),
            AnswerType.Quantity => Quantity(question, text),
            _ => new WrittenAnswer(text),
        };
    }

    /// <summary>The word at the place that was typed, counted from 1, or the one that was typed in letters of either case; else what was typed.</summary>
    public static string OneOf(ImmutableArray<string> words, string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= words.Length ? words[place - 1]
        : words.FirstOrDefault(word => word.Equals(typed, StringComparison.OrdinalIgnoreCase)) ?? typed;

    private static WrittenAnswer Quantity(Question question, string text) => text.Split(Between, StringSplitOptions.TrimEntries) switch
    {
        [var low, var high] when Middle(question, low, high) is { } middle => new WrittenAnswer(middle, low, high),
        [var low, var value, var high] => new WrittenAnswer(value, low, high),
        _ => new WrittenAnswer(text),
    };

    private static string? Middle(Question question, string low, string high)
    {
        var unit = question.Unit ?? Unit.Number;
        if (QuantityText.Read(low, unit, default, out _) is not { } least || QuantityText.Read(high, unit, default, out _) is not { } most)
        {
            return null;
        }

        var middle = (least.Amount / 2) + (most.Amount / 2);
        return ScalarText.Of(new AnswerValue.Quantity(question.IsWhole ? decimal.Ceiling(middle) : middle), question.Unit);
    }
}
