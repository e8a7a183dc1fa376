using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Questionnaire;

public enum AnswerType
{
    Quantity,
    Text,
    YesNo,
    Choice,
    Date,
}

/// <summary>What follows when the team says "unknown", or leaves out a key that has no default.</summary>
public enum DontKnowMeaning
{
    /// <summary>The criterion that needs it becomes unproven; nothing stands in.</summary>
    Stop,

    /// <summary>A parameter's middle enters the figures, its low and high the simulation; basis assumed.</summary>
    Range,

    /// <summary>A value stands in, basis assumed.</summary>
    Default,

    /// <summary>The program answers with the value that would be needed.</summary>
    Reverse,

    /// <summary>No effect unless relevant.</summary>
    NotApplicable,
}

/// <param name="Value">For <see cref="DontKnowMeaning.Default"/>: what stands in.</param>
/// <param name="Parameter">For <see cref="DontKnowMeaning.Range"/> or Default: the parameter that holds middle, low and high.</param>
public sealed record DontKnow(DontKnowMeaning Meaning, AnswerValue? Value, string? Parameter);

/// <summary>Asks for one answer. Form, prompt, reader, schema and documentation are made from it; nobody writes the range twice.</summary>
/// <param name="Unit">For quantities.</param>
/// <param name="Minimum">Least allowed quantity, or least length of a text.</param>
/// <param name="Maximum">Greatest allowed quantity, or greatest length of a text.</param>
/// <param name="IsWhole">The quantity must be a whole number.</param>
/// <param name="Choices">For choices; for a date, the words allowed instead of a date.</param>
/// <param name="IsRequired">"Don't know" is not allowed.</param>
/// <param name="IsTriage">A first verdict needs it, whatever the others say.</param>
/// <param name="Evidence">What counts as proof; empty: none is needed.</param>
/// <param name="LeftOut">What a left-out key reads as (basis assumed); null: as unknown.</param>
public sealed record Question(
    string Key,
    int Number,
    string Wording,
    AnswerType Type,
    Unit? Unit,
    decimal? Minimum,
    decimal? Maximum,
    bool IsWhole,
    ImmutableArray<string> Choices,
    bool IsRequired,
    bool IsTriage,
    AnswerValue? LeftOut,
    DontKnow DontKnow,
    string Why,
    string Evidence,
    string DontKnowText,
    ImmutableArray<string> Feeds,
    Position At)
{
    /// <summary>The section that the answer stands in, the part of the key before its dot.</summary>
    public string Section => Key[..Key.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>The key within its section.</summary>
    public string Name => Key[(Section.Length + 1)..];

    /// <summary>Which way an answer is better; null where none is.</summary>
    public Better? Better { get; init; }

    /// <summary>For quantities, in their unit: the finest difference that the search for what would change a verdict tells apart; null: it leaves the answer alone.</summary>
    public decimal? Step { get; init; }

    /// <summary>
    /// For quantities, in their unit: how far an answer can be believed, both ends included; the search for what would change a verdict stays within it. Null: the whole
    /// range. An answer outside it is read all the same.
    /// </summary>
    public (decimal Least, decimal Most)? Plausible { get; init; }

    /// <summary>
    /// What the team can change the answer to by its own doing: <see cref="More"/>, <see cref="Less"/>, <see cref="Yes"/>, <see cref="No"/> or choices; empty: nothing
    /// that it does changes it.
    /// </summary>
    public ImmutableArray<string> Actionable { get; init; } = [];

    /// <summary>Keys of counts that change in proportion when this count changes.</summary>
    public ImmutableArray<string> InProportion { get; init; } = [];

    /// <summary>Where it applies; null: always.</summary>
    public Occasion? AppliesWhen { get; init; }

    /// <summary>Where a first verdict needs it, besides <see cref="IsTriage"/>; null: nowhere else.</summary>
    public Occasion? TriageWhen { get; init; }

    /// <summary>The value that stands in for an answer of this state that is not known; null where none does, or a parameter.</summary>
    public AnswerValue? StandIn(AnswerState state) => (state == AnswerState.NotAnswered ? LeftOut : null) ?? DontKnow.Value;

    public const string More = "more";
    public const string Less = "less";
    public const string Yes = "yes";
    public const string No = "no";
}
