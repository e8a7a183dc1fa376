using System.Text.Json;
using FineTuneAdvisor.Economics.Catalogue;

namespace FineTuneAdvisor.Cli.Output.Catalogue;

/// <summary>What the catalogue knew on a day, for a program.</summary>
internal static class KnownJson
{
    public static byte[] Of(CatalogueAt known) => JsonResult.Of(writer =>
    {
        var counts = KnownCounts.Of(known);
        writer.Day("day", known.Day);
        writer.Day("snapshot", known.SnapshotAsOf);
        writer.WriteString("digest", known.SnapshotDigest);
        writer.Counts("counts",
        [
            new("models", counts.Models),
            new("priced", counts.Priced),
            new("tuned", counts.Tuned),
            new("shutDown", counts.ShutDown),
            new("gpuHours", counts.GpuHours),
            new("throughput", counts.Throughput),
        ]);
        writer.Objects("models", KnownCounts.PricedModels(known), (json, row) =>
        {
            json.WriteString("id", row.Id);
            Prices(json, "prices", row.Base);
            Prices(json, "tunedPrices", row.Tuned);
            json.Day("shutdown", row.Shutdown?.Value);
        });
    });

    private static void Prices(Utf8JsonWriter writer, string name, TokenPrices prices)
    {
        writer.WriteStartObject(name);
        foreach (var (field, price) in prices.Published())
        {
            writer.WriteNumber(field, price.Value);
        }

        writer.WriteEndObject();
    }
}
