using System.Collections.Immutable;

namespace FineTuneAdvisor.Rules.Changes;

/// <summary>The verdict at other volumes and commitments, with every other answer as it is: the whole engine at each point of a grid.</summary>
/// <param name="RequestsPerDay">The columns, ascending.</param>
/// <param name="Months">The rows, months of commitment, ascending.</param>
/// <param name="Outcomes">By row, then by column.</param>
/// <param name="RequestsNow">Today's column; null while the volume is unknown.</param>
/// <param name="MonthsNow">Today's row; null while the commitment is unknown.</param>
public sealed record VerdictMap(
    ImmutableArray<decimal> RequestsPerDay,
    ImmutableArray<decimal> Months,
    ImmutableArray<ImmutableArray<Outcome>> Outcomes,
    decimal? RequestsNow,
    decimal? MonthsNow)
{
    public static VerdictMap Empty { get; } = new([], [], [], null, null);
}
