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
            AnswerType.YesNo => new WrittenAnswer(text is "y" or "Y" ? Question.Yes : text is "n" or "N" ? Question.No : text),
            AnswerType.Quantity => Quantity(question, text),
            _ => new WrittenAnswer(text),
        };
    }

    /// <summary>The word at the place that was typed, counted from 1; else what was typed.</summary>
    public static string OneOf(ImmutableArray<string> words, string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= words.Length ? words[place - 1] : typed;

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
