using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Economics.Parameters;

/// <summary>Where a number came from, and when it was read.</summary>
/// <param name="Kind"><c>publication</c>, <c>measurement</c>, <c>vendor-price</c>, <c>convention</c>, <c>board-decision</c> or <c>assumption</c>.</param>
public sealed record Source(string Kind, string Title, string? Locator, DateOnly? Retrieved);

/// <summary>A number that judges or stands in: never a bare number, and never in code.</summary>
/// <param name="Low">Lower end, where the parameter is a range (10th percentile).</param>
/// <param name="High">Upper end, where the parameter is a range (90th percentile).</param>
/// <param name="Minimum">Least value that an organization may set.</param>
/// <param name="Maximum">Greatest value that an organization may set.</param>
public sealed record Parameter(
    string Id,
    string Meaning,
    decimal Value,
    decimal? Low,
    decimal? High,
    Unit Unit,
    decimal Minimum,
    decimal Maximum,
    string Owner,
    DateOnly ReviewBy,
    Source Source,
    Position At)
{
    /// <summary>What stands before a parameter's id where it is named beside answers and figures: <c>param.ID</c>.</summary>
    public const string Prefix = "param.";

    /// <summary>How it is named there.</summary>
    public string Symbol { get; } = Prefix + Id;
}
