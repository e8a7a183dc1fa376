using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Economics.SelfHosting;

/// <summary>USD an hour of one GPU: the team's quote for its own servers or its own route, else the catalogue's dated median for that GPU.</summary>
public static class GpuHourPrice
{
    public static Term Of(Case subject)
    {
        var hosting = subject.Proposal.Hosting;
        if (hosting.GpuHourPrice.IsKnown && (subject.IsProposed || subject.Route == Route.SelfHosted))
        {
            return subject.Inputs.Of(hosting.GpuHourPrice);
        }

        return hosting.Gpu.Text is { } gpu && subject.Catalogue.GpuHours.TryGetValue(gpu, out var price)
            ? subject.Reading.Take("gpu/" + gpu, "hour", Unit.UsdPerHour, price)
            : Term.Unknown("hosting.gpuHourPrice", Reasons.PriceMissing, "hosting.gpuHourPrice");
    }
}
