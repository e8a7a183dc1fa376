using System.Globalization;
using FineTuneAdvisor.Economics.Catalogue;

namespace FineTuneAdvisor.Cli.Output.Catalogue;

/// <summary>What the catalogue knew on a day, in lines.</summary>
internal static class KnownText
{
    public static byte[] Of(CatalogueAt known)
    {
        var counts = KnownCounts.Of(known);
        var lines = new Lines()
            .Add($"Known on {Invariant.Day(known.Day)}, by the snapshot of {Invariant.Day(known.SnapshotAsOf)}")
            .Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{counts.Models} models: {counts.Priced} with a price, {counts.Tuned} with a price when tuned, {counts.ShutDown} shut down before the day; {counts.GpuHours} GPUs by the hour, {counts.Throughput} load tests"))
            .Head("Models with a price, input / cached / output in USD per 1M tokens, grade of the input price", counts.Priced);
        foreach (var row in KnownCounts.PricedModels(known))
        {
            var tuned = row.Tuned == TokenPrices.Unknown ? "" : $"; tuned {Prices(row.Tuned)}";
            var end = row.Shutdown is { } shutdown ? $"; shutdown {Invariant.Day(shutdown.Value)}" : "";
            lines.Add($"  {row.Id}: {Prices(row.Base)} {(row.Base.Input ?? row.Base.Output)?.Grade}{tuned}{end}");
        }

        return lines.ToBytes();
    }

    private static string Prices(TokenPrices prices) =>
        $"{Invariant.Number(prices.Input?.Value)} / {Invariant.Number(prices.CachedInput?.Value)} / {Invariant.Number(prices.Output?.Value)}";
}
