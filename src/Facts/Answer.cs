namespace FineTuneAdvisor.Facts;

public enum AnswerState
{
    /// <summary>The key is left out: nobody has been asked yet, or nobody has answered.</summary>
    NotAnswered,

    /// <summary>The team says that it does not know.</summary>
    SaidUnknown,

    Known,
}

/// <summary>What a known answer says. Quantities are in the unit of their question.</summary>
public abstract record AnswerValue
{
    private AnswerValue()
    {
    }

    public sealed record Quantity(decimal Amount) : AnswerValue;

    public sealed record Words(string Text) : AnswerValue;

    public sealed record YesNo(bool IsYes) : AnswerValue;

    /// <summary>One of the question's listed choices (for a date question: <c>none</c>).</summary>
    public sealed record Choice(string Id) : AnswerValue;

    public sealed record Day(DateOnly Date) : AnswerValue;
}

/// <summary>One answer as the team gave it; nothing stands in for what is missing.</summary>
/// <param name="Key">Section and key, e.g. <c>workload.requestsPerDay</c>.</param>
/// <param name="Low">10th percentile, where a range was given.</param>
/// <param name="High">90th percentile, where a range was given.</param>
/// <param name="Basis"><see cref="Basis.Unknown"/> unless known; the short form reads as <see cref="Basis.Estimated"/>.</param>
/// <param name="IsBasisStated">False for the short form, which states none.</param>
/// <param name="At">For messages only.</param>
public sealed record Answer(
    string Key,
    AnswerState State,
    AnswerValue? Value = null,
    decimal? Low = null,
    decimal? High = null,
    Basis Basis = Basis.Unknown,
    bool IsBasisStated = false,
    string? Evidence = null,
    Position? At = null)
{
    /// <summary>A sentence on how the value was read, where its spelling may have been meant otherwise; for messages only, null for most.</summary>
    public string? Doubt { get; init; }

    public bool IsKnown => State == AnswerState.Known;
}
