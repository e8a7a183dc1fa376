using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>One dated file of the catalogue, as written.</summary>
/// <param name="Digest">SHA-256 of its content, lower-case hex (<see cref="SnapshotDigest"/>).</param>
/// <param name="Models">By id, ordinal order.</param>
/// <param name="LeftOut">By id, ordinal order.</param>
public sealed record Snapshot(
    DateOnly AsOf,
    string Digest,
    ImmutableArray<CatalogueSource> Sources,
    ImmutableArray<ModelEntry> Models,
    ImmutableArray<LeftOutModel> LeftOut,
    ImmutableArray<GpuHour> GpuHours,
    ImmutableArray<ThroughputRow> Throughput)
{
    /// <summary>The snapshot without anything that became known after the day.</summary>
    public CatalogueAt At(DateOnly day)
    {
        var rows = Models.Select(model => model.At(day)).OfType<ModelRow>().ToImmutableArray();
        return new CatalogueAt(
            day,
            AsOf,
            Digest,
            rows.ToImmutableSortedDictionary(row => row.Id, row => row, StringComparer.Ordinal),
            GpuHourMedian.ByGpu(GpuHours, day),
            WeightsMedian.ByWeights(rows, day),
            [.. Throughput.Where(row => row.OutputTokensPerSecond.AsOf <= day)],
            Models.Select(model => model.Id).ToImmutableSortedSet(StringComparer.Ordinal));
    }
}
