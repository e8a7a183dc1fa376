using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Rules.Language;

public enum ValueKind
{
    Unknown,
    Number,
    YesNo,
    Word,
    Day,
}

/// <summary>What an expression comes to. Unknown is a value: nothing an expression does can throw.</summary>
public readonly record struct Value
{
    private readonly decimal _number;
    private readonly string? _word;

    private Value(ValueKind kind, decimal number, string? word)
    {
        Kind = kind;
        _number = number;
        _word = word;
    }

    public ValueKind Kind { get; }

    public bool IsKnown => Kind != ValueKind.Unknown;

    /// <summary>The amount, or the day's number; 0 for anything else.</summary>
    public decimal Number => _number;

    /// <summary>The choice or text; empty for anything else.</summary>
    public string Word => _word ?? "";

    public DateOnly Day => DateOnly.FromDayNumber((int)_number);

    public Truth Truth => Kind != ValueKind.YesNo ? Truth.Unknown : _number == 0 ? Truth.False : Truth.True;

    public static Value Unknown => default;

    public static Value Zero { get; } = new(ValueKind.Number, 0, null);

    public static Value Of(decimal? number) => number is { } known ? new Value(ValueKind.Number, known, null) : Unknown;

    public static Value Of(Truth truth) => truth == Truth.Unknown ? Unknown : new Value(ValueKind.YesNo, truth == Truth.True ? 1 : 0, null);

    public static Value Of(bool isYes) => Of(isYes ? Truth.True : Truth.False);

    public static Value Of(string? word) => word is null ? Unknown : new Value(ValueKind.Word, 0, word);

    public static Value Of(DateOnly day) => new(ValueKind.Day, day.DayNumber, null);

    public static Value Of(AnswerValue? answer) => answer switch
    {
        AnswerValue.Quantity quantity => Of(quantity.Amount),
        AnswerValue.Words words => Of(words.Text),
        AnswerValue.YesNo yesNo => Of(yesNo.IsYes),
        AnswerValue.Choice choice => Of(choice.Id),
        AnswerValue.Day day => Of(day.Date),
        _ => Unknown,
    };

    /// <summary>A figure's number read by its type: figures keep dates as day numbers.</summary>
    public static Value Of(decimal? number, ExpressionType type) =>
        number is { } day && type is ExpressionType.Date ? new Value(ValueKind.Day, day, null) : Of(number);
}
