using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>
/// One on-demand price for each GPU id: the median over every row of exactly that id known by the day, whatever the seller,
/// region or number sold together; spot prices are not in it.
/// </summary>
internal static class GpuHourMedian
{
    public static ImmutableSortedDictionary<string, Dated<decimal>> ByGpu(IEnumerable<GpuHour> rows, DateOnly day) =>
        rows.Where(row => row.OnDemand.AsOf <= day)
            .GroupBy(row => row.Gpu, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(
                gpu => gpu.Key,
                gpu => Median.Of([.. gpu.Select(row => row.OnDemand)], "on-demand prices", $"gpuHours, {gpu.Key}")!,
                StringComparer.Ordinal);
}
