using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>A number that remembers how it was made. Reports print <see cref="Arithmetic"/>; they never recompute.</summary>
/// <param name="Name">As ruleset.md and the JSON result call it, e.g. <c>penaltyPerYear</c>.</param>
/// <param name="Value">Null when it cannot be known, never 0. A date is its <see cref="DateOnly.DayNumber"/> (unit <c>date</c>).</param>
/// <param name="Low">Lower end, where the figure has a range.</param>
/// <param name="High">Upper end, where the figure has a range.</param>
/// <param name="Arithmetic">Symbols, keys and numbers; no words.</param>
/// <param name="From">What it was made from: answer keys, <c>param.ID</c>, catalogue row ids, other figures' names.</param>
/// <param name="Missing">For an unknown figure: the answers (or catalogue prices) that would make it known.</param>
/// <param name="Reason">The id of the sentence that says why it is unknown, or what to know about a known one (texts: <c>reason.ID</c>).</param>
public sealed record Figure(
    string Name,
    decimal? Value,
    decimal? Low,
    decimal? High,
    Unit Unit,
    Basis Basis,
    string Arithmetic,
    ImmutableArray<string> From,
    ImmutableArray<string> Missing,
    string? Reason)
{
    public bool IsKnown => Value is not null;
}
