using System.Globalization;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>What a question accepts, in words for a message, a prompt or a form: "a share from 0 to 5 (or 500%)".</summary>
public static class AllowedAnswer
{
    public static string To(Question question) => question.Type switch
    {
        AnswerType.Quantity => Quantity(question) + Range(question),
        AnswerType.Text => "a text" + Lengths(question),
        AnswerType.YesNo => "yes or no",
        AnswerType.Choice => "one of: " + string.Join(", ", question.Choices),
        _ => "a date such as 2026-11-24" + string.Concat(question.Choices.Select(word => ", or " + word)),
    };

    /// <summary>A number as messages print it: <c>10,000</c>, <c>0.35</c>.</summary>
    public static string Number(decimal amount) => amount.ToString("#,##0.############################", CultureInfo.InvariantCulture);

    /// <summary>A limit as messages print it, a share both ways that it may be written: <c>0.1 (or 10%)</c>.</summary>
    public static string Limit(decimal amount, Unit? unit) => Number(amount) + (unit == Unit.Share ? $" (or {Number(amount * 100)}%)" : "");

    /// <summary>A number as people say it: <c>twelve</c>, from thirteen on <c>13</c>.</summary>
    public static string InWords(decimal amount)
    {
        string[] words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
        return amount >= 0 && amount < words.Length && decimal.Truncate(amount) == amount ? words[(int)amount] : Number(amount);
    }

    private static string Quantity(Question question)
    {
        var unit = question.Unit ?? Unit.Number;
        var noun = UnitWords.Of(unit).Noun;
        var article = question.IsWhole ? "a whole number" : "a number";
        return unit switch
        {
            _ when unit == Unit.Share => "a share",
            _ when unit == Unit.Multiplier => "a factor",
            _ when UnitWords.IsMoney(unit) => UnitWords.Asked(unit)!,
            _ => noun.Length == 0 ? article : article + " of " + noun,
        };
    }

    private static string Range(Question question) => (question.Minimum, question.Maximum) switch
    {
        ({ } least, { } most) => $" from {Number(least)} to {Limit(most, question.Unit)}",
        ({ } least, null) => $" of at least {Number(least)}",
        (null, { } most) => $" of at most {Number(most)}",
        _ => "",
    };

    private static string Lengths(Question question) => (question.Minimum, question.Maximum) switch
    {
        ({ } least, { } most) => $" of {Number(least)} to {Number(most)} characters",
        _ => "",
    };
}
