using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Catalogue.Reading;

/// <summary>Reads the GPU-hour prices of a snapshot.</summary>
internal static class GpuHourReader
{
    /// <summary>The rows in the order of the file.</summary>
    public static ImmutableArray<GpuHour> Read(ImmutableArray<Node> items, SourceTable sources, ImmutableArray<Problem>.Builder problems)
    {
        var rows = ImmutableArray.CreateBuilder<GpuHour>();
        foreach (var item in items)
        {
            if (Fields.Of(item, "gpuHours", problems) is not { } fields)
            {
                continue;
            }

            var statement = sources.Of(fields);
            var gpu = fields.Text("gpu");
            var memory = fields.Positive("memoryGib", "GiB");
            var provider = fields.Text("provider");
            var basis = fields.Text("basis");
            var price = fields.Positive("price", "USD an hour");
            var spot = fields.OptionalPositive("spot", "USD an hour");
            var soldTogether = fields.Whole("soldTogether", "GPUs");
            var region = fields.Text("region");
            fields.Done();
            if (statement is not null)
            {
                rows.Add(new GpuHour(gpu, memory, provider, basis, statement.Of(price), spot is { } value ? statement.Of(value) : null, soldTogether, region));
            }
        }

        return rows.ToImmutable();
    }
}
