using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.SelfHosting;

/// <summary>The published load tests of this model on these GPUs, known by the assessment's day.</summary>
/// <param name="IsOfSameSize">They are of another model with as many parameters.</param>
/// <param name="Reason">Why there are none, an id of the texts.</param>
/// <param name="Missing">Answers that would name the model; empty where it is named.</param>
public sealed record LoadTests(ImmutableArray<ThroughputRow> Rows, bool IsOfSameSize, string? Reason, ImmutableArray<string> Missing)
{
    /// <summary>The hardware is answered.</summary>
    public static LoadTests Of(Case subject)
    {
        var hosting = subject.Proposal.Hosting;
        var size = subject.Inputs.Of(hosting.ModelSizeB);
        if (subject.OpenWeights is null && !size.IsKnown)
        {
            return new LoadTests([], false, Reasons.ModelSizeUnknown, [hosting.ModelSizeB.Given.Key]);
        }

        var gpus = subject.Inputs.Of(hosting.GpusPerReplica).Value;
        var rows = subject.Catalogue.Throughput
            .Where(row => IsOn(hosting.Gpu.Text!, row.Gpu) && row.Gpus == gpus && (subject.OpenWeights is { } weights ? row.Weights == weights : IsDense(row, size.Value)))
            .ToImmutableArray();
        return new LoadTests(rows, subject.OpenWeights is null, rows.IsEmpty ? Reasons.NoLoadTest : null, []);
    }

    // A source that names no form factor (H100) may have meant the team's (H100-SXM); one that names another did not.
    private static bool IsOn(string gpu, string tested) => gpu == tested || gpu.StartsWith(tested + "-", StringComparison.Ordinal);

    // A token passes through a part of a sparse model only, so that its speed says nothing of another model of its size.
    private static bool IsDense(ThroughputRow row, decimal? size) => row.ParametersB == size && row.ActiveParametersB is null;
}
