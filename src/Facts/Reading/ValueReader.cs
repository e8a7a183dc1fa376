using System.Globalization;
using System.Text.RegularExpressions;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>One scalar as the answer that its question asks for. What is not allowed is a problem that says what is.</summary>
public static partial class ValueReader
{
    private const string Unknown = "unknown";

    // Wide enough for any proposal, narrow enough that date arithmetic never leaves the calendar.
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    /// <param name="key">The key of the message: the question's own, or a field below it such as <c>workload.requestsPerDay.low</c>.</param>
    public static Parsed<AnswerValue> Read(Question question, ScalarNode scalar, string key)
    {
        var value = question.Type switch
        {
            AnswerType.Quantity => Quantity(question, scalar, out var mend).Or(mend),
            AnswerType.Text => Words(question, scalar.Text),
            AnswerType.YesNo => YesNo(scalar),
            AnswerType.Choice => Choice(question, scalar),
            _ => Date(question, scalar.Text),
        };
        return value.Value is { } read
            ? new Parsed<AnswerValue>(read, [])
            : new Parsed<AnswerValue>(null, [new Problem(scalar.At, key, value.Found ?? Excerpt.Quoted(scalar.Text), AllowedAnswer.To(question), value.Mend) { Certain = value.Certain ?? UnknownMeant(question, scalar) }]);
    }

    private static string? UnknownMeant(Question question, ScalarNode scalar) =>
        !question.IsRequired && scalar.Text.Equals(Unknown, StringComparison.OrdinalIgnoreCase) ? Unknown : null;

    private static Outcome Or(this AnswerValue? value, Mend mend) => new(value, mend.Words, Certain: mend.Certain);

    private static AnswerValue.Quantity? Quantity(Question question, ScalarNode scalar, out Mend mend)
    {
        var notation = Notation.Of(scalar.At.File);
        if (QuantityText.Read(scalar.Text, question.Unit ?? Unit.Number, notation, out mend) is not { } numeral)
        {
            return null;
        }

        var amount = numeral.Amount;
        if (amount < question.Minimum || amount > question.Maximum)
        {
            mend = new Mend(OutOfRange(question, numeral, notation));
            return null;
        }

        if (question.IsWhole && decimal.Truncate(amount) != amount)
        {
            mend = new Mend("Only whole numbers make sense here: round it.");
            return null;
        }

        return new AnswerValue.Quantity(amount);
    }

    private static string OutOfRange(Question question, Numeral numeral, Notation notation) =>
        question.Unit == Unit.Share && !numeral.IsPercentage && numeral.Amount > question.Maximum && numeral.Amount / 100 <= question.Maximum
            ? $"Write {notation.Amount(AllowedAnswer.Number(numeral.Amount) + "%")} if you meant {AllowedAnswer.InWords(numeral.Amount)} in a hundred."
            : "Check the number and its unit; nothing outside this range is accepted.";

    private static Outcome Words(Question question, string written)
    {
        var text = PlainText.Of(written);
        if (PlainText.FirstControl(text) is { } control)
        {
            return new(null, "Remove the character, it cannot be printed.", "the control character " + control);
        }

        var length = text.EnumerateRunes().Count();
        return length < question.Minimum || length > question.Maximum
            ? new(null, length < question.Minimum ? "Write a little more." : "Say it shorter.", string.Create(CultureInfo.InvariantCulture, $"a text of {length} character{(length == 1 ? "" : "s")}"))
            : new(new AnswerValue.Words(text), "");
    }

    private static Outcome YesNo(ScalarNode scalar)
    {
        var notation = Notation.Of(scalar.At.File);
        return scalar.Text switch
        {
            "yes" => new(new AnswerValue.YesNo(true), ""),
            "no" => new(new AnswerValue.YesNo(false), ""),

            // JSON has words of its own for it; in YAML, where words are read as text, there is one spelling.
            "true" when notation.IsJson && !scalar.IsQuoted => new(new AnswerValue.YesNo(true), ""),
            "false" when notation.IsJson && !scalar.IsQuoted => new(new AnswerValue.YesNo(false), ""),
            _ when IsWord("true") || IsWord("yes") => new(null, $"Write {notation.Word("yes")}.", Certain: "yes"),
            _ when IsWord("false") || IsWord("no") => new(null, $"Write {notation.Word("no")}.", Certain: "no"),
            _ => new(null, $"Write {notation.Word("yes")}, {notation.Word("no")} or {notation.Word("unknown")}."),
        };

        bool IsWord(string word) => scalar.Text.Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    private static Outcome Choice(Question question, ScalarNode scalar)
    {
        var notation = Notation.Of(scalar.At.File);
        return question.Choices.Contains(scalar.Text, StringComparer.Ordinal) ? new(new AnswerValue.Choice(scalar.Text), "")
            : NearestName.Of(scalar.Text, question.Choices) is [var nearest, ..] ? new(null, $"Did you mean {notation.Word(nearest)}?", Certain: SameWord.Of(scalar.Text, question.Choices))
            : new(null, $"Write one of these words, or {notation.Word("unknown")}.");
    }

    private static Outcome Date(Question question, string text) =>
        question.Choices.Contains(text, StringComparer.Ordinal) ? new(new AnswerValue.Choice(text), "")
        : !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? new(null, NoSuchDay(text) ?? "Write year, month and day in this order, with hyphens.", Certain: WithHyphens(text))
        : date < Earliest || date > Latest ? new(null, "Check the year: it must lie between 2000 and 2100.")
        : new(new AnswerValue.Day(date), "");

    // Spelt as a date is, but not in the calendar.
    private static string? NoSuchDay(string text) =>
        DayText().Match(text) is not { Success: true } match || !DateOnly.TryParseExact(match.Groups["month"].Value + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? null
        : $"There is no {int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)} {first.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}: look the day up again.";

    [GeneratedRegex(@"^(?<month>[0-9]{4}-[0-9]{2})-(?<day>[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayText();

    // The year comes first in no country that puts the day before the month.
    private static string? WithHyphens(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private readonly record struct Outcome(AnswerValue? Value, string Mend, string? Found = null, string? Certain = null);
}
