using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.SelfHosting;

/// <summary>
/// How long users wait for the first token, and which load tests kept to it: the most that a replica can be asked for is set by waiting,
/// not by what it can push out at last.
/// </summary>
/// <param name="Limit">Milliseconds.</param>
/// <param name="IsStated">The team set the limit; else the ruleset's stands in, and a maximum without a waiting time is better than nothing.</param>
public sealed record AcceptableWait(Term Limit, bool IsStated)
{
    public static AcceptableWait Of(Case subject)
    {
        var target = subject.Proposal.Constraints.LatencyTarget;
        return target.IsKnown
            ? new AcceptableWait(subject.Inputs.Of(target), true)
            : new AcceptableWait(subject.Inputs.Parameter("acceptableTimeToFirstToken"), false);
    }

    /// <summary>Load tests under sustained load that kept to the limit and, where no team set one, after them the maxima.</summary>
    public ImmutableArray<LoadTestsInTime> Usable(ImmutableArray<ThroughputRow> rows)
    {
        var kept = new LoadTestsInTime([.. rows.Where(row => row.Load == ThroughputLoad.Sustained && row.TimeToFirstTokenMs <= Limit.Value)], Limit);
        return IsStated ? [kept] : [kept, new LoadTestsInTime([.. rows.Where(row => row.Load == ThroughputLoad.Saturated)], null)];
    }
}
