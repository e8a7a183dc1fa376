using FineTuneAdvisor.Economics.Catalogue.Comparing;

namespace FineTuneAdvisor.Economics.Tests.Catalogue.Comparing;

public class SnapshotComparisonTests
{
    [Fact]
    public void Models_prices_and_dates_that_changed_are_listed()
    {
        var old = TestFiles.Of("""
            models:
              - id: seller/gone
                prices: [{ known: 2026-08-06, source: file, input: 1 }]
              - id: seller/kept
                prices: [{ known: 2026-08-06, source: file, input: 2.00, cachedInput: 0.20, output: 8 }]
            gpuHours:
              - { gpu: L4, memoryGib: 24, provider: S, basis: list, price: 0.50, soldTogether: 1, region: all, known: 2026-01-01, source: page }
            """).Snapshots[0];
        var current = TestFiles.Of("""
            models:
              - id: seller/kept
                prices: [{ known: 2026-09-01, source: file, input: 1.50, output: 8, batchOutput: 4 }]
                dates: [{ known: 2026-09-01, source: page, shutdown: 2027-01-31 }]
              - id: seller/new
                prices: [{ known: 2026-09-01, source: file, input: 1 }]
            gpuHours:
              - { gpu: L4, memoryGib: 24, provider: S, basis: list, price: 0.55, soldTogether: 1, region: all, known: 2026-09-01, source: page }
            """).Snapshots[0];

        var difference = SnapshotComparison.Of(old, current);

        Assert.Equal(["seller/new"], difference.Added);
        Assert.Equal(["seller/gone"], difference.Removed);
        Assert.Equal(
            [
                new PriceChange("seller/kept", "input", 2.00m, 1.50m),
                new PriceChange("seller/kept", "cachedInput", 0.20m, null),
                new PriceChange("seller/kept", "batchOutput", null, 4m),
                new PriceChange("gpu/L4", "hour", 0.50m, 0.55m),
            ],
            difference.Prices);
        Assert.Equal([new DateChange("seller/kept", "shutdown", null, TestFiles.Day("2027-01-31"))], difference.Dates);
        Assert.Equal(-25m, difference.Prices[0].Percent); // 1.50 / 2.00 - 1
        Assert.Null(difference.Prices[1].Percent);
    }

    [Fact]
    public void A_snapshot_does_not_differ_from_itself() =>
        Assert.True(SnapshotComparison.Of(TestFiles.Shipped.Snapshots[0], TestFiles.Shipped.Snapshots[0]).IsEmpty);
}
