using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.SelfHosting;

/// <summary>Load tests that may be used.</summary>
/// <param name="Limit">The waiting time they kept to, milliseconds; null: they are maxima, and nobody measured it.</param>
public sealed record LoadTestsInTime(ImmutableArray<ThroughputRow> Rows, Term? Limit)
{
    /// <summary>A throughput taken from them, resting on what made them usable, with what a reader should know of it.</summary>
    public Term Qualify(Term throughput)
    {
        if (Limit is null)
        {
            return throughput.Assumed(Reasons.LoadTestIsMaximum);
        }

        var rested = throughput.RestingOn(Limit);
        return rested.Assumed(Reasons.LoadTestOfOthers).WithBasis(rested.Basis);
    }
}
