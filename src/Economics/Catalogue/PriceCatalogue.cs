using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>Every snapshot of the catalogue, oldest first; at least one.</summary>
public sealed class PriceCatalogue(ImmutableArray<Snapshot> snapshots)
{
    public ImmutableArray<Snapshot> Snapshots { get; } = [.. snapshots.OrderBy(snapshot => snapshot.AsOf)];

    /// <summary>
    /// The catalogue as it was known on a day: taken from the newest snapshot that is not later, or from the oldest where
    /// all are later, and without whatever became known after the day.
    /// </summary>
    public CatalogueAt At(DateOnly day) => SnapshotOf(day).At(day);

    /// <summary>The snapshot that counts on a day.</summary>
    public Snapshot SnapshotOf(DateOnly day) => Snapshots.LastOrDefault(snapshot => snapshot.AsOf <= day) ?? Snapshots[0];
}
