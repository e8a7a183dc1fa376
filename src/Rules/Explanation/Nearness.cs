using System.Collections.Immutable;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>
/// Which of several ways to turn a condition is the nearest: none that would have to forget something before one that does, then the fewest
/// steps, then the smallest moves, each seen against the amount and its limit; where those tie, as they always do at a limit of 0, as they stand.
/// </summary>
internal static class Nearness
{
    public static IEnumerable<ImmutableArray<Step>> NearestFirst(this IEnumerable<ImmutableArray<Step>> ways) =>
        ways.OrderBy(Forgotten).ThenBy(way => way.Length).ThenBy(way => way.Sum(Size)).ThenBy(way => way.OfType<Shift>().Sum(shift => (double)Math.Abs(shift.By)));

    private static int Forgotten(ImmutableArray<Step> way) => way.Count(step => step is Learning { IsLearnt: false });

    // Two, the greatest that a move can be: a word is as far from another as can be.
    private static decimal Size(Step step) => step is not Shift shift ? 2
        : Math.Max(Math.Abs(shift.From), Math.Abs(shift.To)) is var size && size == 0 ? 0
        : Math.Abs(shift.By / size);
}
