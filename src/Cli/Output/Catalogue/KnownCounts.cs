using FineTuneAdvisor.Economics.Catalogue;

namespace FineTuneAdvisor.Cli.Output.Catalogue;

/// <summary>How much the catalogue knew on a day.</summary>
internal sealed record KnownCounts(int Models, int Priced, int Tuned, int ShutDown, int GpuHours, int Throughput)
{
    public static KnownCounts Of(CatalogueAt known) => new(
        known.Models.Count,
        PricedModels(known).Count(),
        known.Models.Values.Count(row => row.Tuned != TokenPrices.Unknown),
        known.Models.Values.Count(row => row.Shutdown is { } shutdown && shutdown.Value < known.Day),
        known.GpuHours.Count,
        known.Throughput.Length);

    /// <summary>The models with a price of their own or of their tuned version, by id.</summary>
    public static IEnumerable<ModelRow> PricedModels(CatalogueAt known) =>
        known.Models.Values.Where(row => row.Base != TokenPrices.Unknown || row.Tuned != TokenPrices.Unknown);
}
