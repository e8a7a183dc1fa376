using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Commitment;

/// <summary>What is lost when the workload ends in a month: the one-off cost less what the months before have earned back, at least 0.</summary>
/// <param name="Loss">USD, undiscounted: max(0, oneOffCost − month × monthlyNet).</param>
public readonly record struct CancellationLoss(int Month, decimal Loss)
{
    /// <summary>From month 0 to the end of the commitment; empty where one-off cost, monthly net or commitment is unknown.</summary>
    public static ImmutableArray<CancellationLoss> Of(FigureSet figures, Term commitment) =>
        figures["oneOffCost"].Value is { } oneOff && figures["monthlyNet"].Value is { } monthly && commitment.Value is { } months
            ? [.. Enumerable.Range(0, (int)months + 1).Select(month => new CancellationLoss(month, Significant.WithoutNoise(Math.Max(0m, oneOff - (month * monthly))) ?? 0m))]
            : [];
}
