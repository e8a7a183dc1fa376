using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts;

/// <summary>An answer whose type is its unit.</summary>
public readonly record struct AnswerOf<T>(Answer Given)
    where T : struct, IQuantity<T>
{
    public bool IsKnown => Given.IsKnown;

    /// <summary>The value; throws <see cref="InvalidOperationException"/> unless known.</summary>
    public T Value => Given.Value is AnswerValue.Quantity quantity
        ? T.FromAmount(quantity.Amount)
        : throw new InvalidOperationException($"{Given.Key} is not known.");

    public Unit Unit => T.Unit;
}

/// <summary>An answer that is one of a few words; <see cref="Id"/> is null unless known.</summary>
public readonly record struct ChoiceAnswer(Answer Given)
{
    public string? Id => (Given.Value as AnswerValue.Choice)?.Id;

    public bool Is(string id) => string.Equals(Id, id, StringComparison.Ordinal);
}

/// <summary>A yes or a no; <see cref="IsYes"/> is null unless known.</summary>
public readonly record struct YesNoAnswer(Answer Given)
{
    public bool? IsYes => (Given.Value as AnswerValue.YesNo)?.IsYes;
}

/// <summary>Free words; <see cref="Text"/> is null unless known.</summary>
public readonly record struct TextAnswer(Answer Given)
{
    public string? Text => (Given.Value as AnswerValue.Words)?.Text;
}

/// <summary>A date; <see cref="Date"/> is null unless a date is known, <see cref="IsNone"/> when the answer is that there is none.</summary>
public readonly record struct DateAnswer(Answer Given)
{
    public DateOnly? Date => (Given.Value as AnswerValue.Day)?.Date;

    public bool IsNone => Given.Value is AnswerValue.Choice;
}
