using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue.Comparing;

/// <summary>Compares two snapshots, each as it was known on its own day.</summary>
public static class SnapshotComparison
{
    public static SnapshotDifference Of(Snapshot old, Snapshot current)
    {
        var (before, after) = (old.At(old.AsOf), current.At(current.AsOf));
        var shared = before.Models.Keys.Intersect(after.Models.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(id => (Id: id, Old: before.Models[id], New: after.Models[id]))
            .ToArray();
        return new SnapshotDifference(
            old.AsOf,
            current.AsOf,
            [.. after.Models.Keys.Except(before.Models.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. before.Models.Keys.Except(after.Models.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. shared.SelectMany(model => Prices(model.Id, model.Old, model.New)), .. GpuHours(before, after)],
            [.. shared.SelectMany(model => Dates(model.Id, model.Old, model.New))]);
    }

    private static IEnumerable<PriceChange> Prices(string id, ModelRow old, ModelRow current) =>
        Lists(id, "", old.Base, current.Base)
            .Concat(Lists(id, "tuned.", old.Tuned, current.Tuned))
            .Append(new PriceChange(id, "training", old.TrainingPerMillion?.Value, current.TrainingPerMillion?.Value))
            .Where(change => change.Old != change.New);

    private static IEnumerable<PriceChange> Lists(string id, string prefix, TokenPrices old, TokenPrices current) =>
        PriceFields.Names.Select(field => new PriceChange(id, prefix + field, old.Of(field)?.Value, current.Of(field)?.Value));

    private static IEnumerable<PriceChange> GpuHours(CatalogueAt before, CatalogueAt after) =>
        before.GpuHours.Keys.Union(after.GpuHours.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(gpu => new PriceChange("gpu/" + gpu, "hour", before.GpuHours.GetValueOrDefault(gpu)?.Value, after.GpuHours.GetValueOrDefault(gpu)?.Value))
            .Where(change => change.Old != change.New);

    private static IEnumerable<DateChange> Dates(string id, ModelRow old, ModelRow current) =>
        new[]
        {
            new DateChange(id, "released", old.Released?.Value, current.Released?.Value),
            new DateChange(id, "shutdown", old.Shutdown?.Value, current.Shutdown?.Value),
            new DateChange(id, "tuningCloses", old.TuningCloses?.Value, current.TuningCloses?.Value),
        }.Where(change => change.Old != change.New);
}
