using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>The catalogue as it was known on one day: nothing dated or announced later is in it.</summary>
/// <param name="Day">The day of the look-up.</param>
/// <param name="SnapshotAsOf">Date of the snapshot it was taken from.</param>
/// <param name="SnapshotDigest">SHA-256 (lower-case hex) of the snapshot.</param>
/// <param name="Models">By id, ordinal order.</param>
/// <param name="GpuHours">Price of one GPU hour, USD, by GPU id: the median over the on-demand rows of exactly that id known by the day; of an even count the mean of the two in the middle. Spot prices do not count.</param>
/// <param name="WeightsPrices">Token prices of the same open weights, by weights name: the median over the providers still serving them, for input, cached input and output.</param>
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

    /// <summary>Ids that an unknown one may have meant, nearest first: those it begins, those it ends, then those spelt alike.</summary>
    public ImmutableArray<string> NearestIds(string id, int most = 3) =>
        [.. KnownIds.Where(known => known.StartsWith(id + "-", StringComparison.OrdinalIgnoreCase))
            .Concat(KnownIds.Where(known => known.EndsWith("/" + id, StringComparison.OrdinalIgnoreCase)))
            .Concat(NearestName.Of(id, KnownIds, most))
            .Distinct(StringComparer.Ordinal)
            .Take(most)];
}
