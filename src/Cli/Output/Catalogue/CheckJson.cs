using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Catalogue.Checking;

namespace FineTuneAdvisor.Cli.Output.Catalogue;

/// <summary>What a price keeper should know of each snapshot, for a program.</summary>
internal static class CheckJson
{
    public static byte[] Of(PriceCatalogue catalogue) => JsonResult.Of(writer => writer.Objects("snapshots", catalogue.Snapshots, (json, snapshot) =>
    {
        json.Day("asOf", snapshot.AsOf);
        json.WriteString("digest", snapshot.Digest);
        json.WriteNumber("models", snapshot.Models.Length);
        json.WriteNumber("gpuHours", snapshot.GpuHours.Length);
        json.WriteNumber("throughput", snapshot.Throughput.Length);
        json.Counts("grades", GradeCounts.Of(snapshot));
        json.Objects("warnings", CatalogueWarnings.Of(snapshot), (warnings, warning) =>
        {
            warnings.WriteString("trap", Invariant.Key(warning.Trap));
            warnings.WriteString("model", warning.Model);
            warnings.WriteString("field", warning.Field);
            warnings.WriteString("found", warning.Found);
        });
    }));
}
