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

    // "gpt-" is the least that tells a family; shorter beginnings are chance.
    private const int ShortestBeginning = 4;

    /// <summary>
    /// Ids that an unknown one may have meant, nearest first: of its own provider where that has any, by how long the names of the
    /// models begin alike, then those spelt alike. None where nothing is near.
    /// </summary>
    public ImmutableArray<string> NearestIds(string id, int most = 3)
    {
        var name = ModelName(id);
        var provider = id[..^name.Length];
        string[] own = provider.Length == 0 ? [] : [.. KnownIds.Where(known => known.StartsWith(provider, StringComparison.OrdinalIgnoreCase))];
        IReadOnlyCollection<string> candidates = own.Length > 0 ? own : KnownIds;
        return
        [
            .. BeginningAlike(id, name, candidates)
                .Concat(NearestName.Of(id, candidates, most))
                .Distinct(StringComparer.Ordinal)
                .Take(most),
        ];
    }

    // Of two offers of one model the plainer id is the likelier: a seller's own before a gateway's or a region's.
    private static IEnumerable<string> BeginningAlike(string id, string name, IEnumerable<string> candidates) => candidates
        .Select(known => (Id: known, Name: ModelName(known)))
        .Select(known => (known.Id, Shared: SharedBeginning(name, known.Name), Distance: NearestName.Distance(name, known.Name)))
        .Where(known => known.Shared >= ShortestBeginning)
        .OrderByDescending(known => known.Shared)
        .ThenBy(known => known.Id.Count(character => character == '/'))
        .ThenBy(known => known.Distance)
        .ThenBy(known => NearestName.Distance(id, known.Id))
        .ThenBy(known => known.Id, StringComparer.Ordinal)
        .Select(known => known.Id);

    private static string ModelName(string id) => id[(id.LastIndexOf('/') + 1)..];

    private static int SharedBeginning(string left, string right) =>
        left.Zip(right).TakeWhile(pair => char.ToUpperInvariant(pair.First) == char.ToUpperInvariant(pair.Second)).Count();
}
