using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>The catalogue as it was known on one day: nothing dated or announced later is in it.</summary>
/// <param name="Day">The day of the look-up.</param>
/// <param name="SnapshotAsOf">Date of the snapshot it was taken from.</param>
/// <param name="SnapshotDigest">SHA-256 (lower-case hex) of the snapshot.</param>
/// <param name="Models">By id, ordinal order.</param>
/// <param name="GpuHours">Median on-demand price of one GPU hour, USD, by GPU id.</param>
/// <param name="WeightsPrices">Median token prices of the same open weights over all providers, by weights name.</param>
/// <param name="KnownIds">Every model id of the snapshot, also those without a price by that day.</param>
public sealed record CatalogueAt(
    DateOnly Day,
    DateOnly SnapshotAsOf,
    string SnapshotDigest,
    ImmutableSortedDictionary<string, ModelRow> Models,
    ImmutableSortedDictionary<string, Dated<decimal>> GpuHours,
    ImmutableSortedDictionary<string, TokenPrices> WeightsPrices,
    ImmutableArray<ThroughputRow> Throughput,
    ImmutableSortedSet<string> KnownIds)
{
    public ModelRow? Find(string id) => Models.GetValueOrDefault(id);
}
