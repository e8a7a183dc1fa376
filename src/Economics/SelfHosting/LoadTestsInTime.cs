using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.SelfHosting;

/// <summary>Load tests that may be used.</summary>
/// <param name="Limit">The waiting time they kept to, milliseconds; null: they are maxima, and nobody measured it.</param>
public sealed record LoadTestsInTime(ImmutableArray<ThroughputRow> Rows, Term? Limit)
{
    /// <summary>A throughput taken from them, resting on what made them usable.</summary>
    public Term Qualify(Term throughput) => Limit is null ? throughput.Assumed(Reasons.LoadTestIsMaximum) : throughput.RestingOn(Limit);
}
