using FineTuneAdvisor.Economics.Catalogue.Comparing;

namespace FineTuneAdvisor.Economics.Tests.Catalogue.Comparing;

public class SnapshotDifferenceTests
{
    private const string Kept = "  - { id: a/kept, prices: [{ known: 2026-08-06, source: file, input: 1 }]";

    private static SnapshotDifference Difference(string old, string current) =>
        SnapshotComparison.Of(TestFiles.Of(old).Snapshots[0], TestFiles.Of(current).Snapshots[0]);

    [Fact]
    public void Every_kind_of_price_and_date_of_a_model_is_compared()
    {
        var difference = Difference(
            $"models:\n{Kept} }}\n",
            $$"""
            models:
            {{Kept}}, tunedPrices: [{ known: 2026-08-06, source: file, input: 3 }], training: [{ known: 2026-08-06, source: file, perMillion: 25 }],
                dates: [{ known: 2026-08-06, source: page, released: 2026-01-01, tuningCloses: 2026-12-01, shutdown: 2027-01-01 }] }
            """);

        Assert.Equal([new PriceChange("a/kept", "tuned.input", null, 3m), new PriceChange("a/kept", "training", null, 25m)], difference.Prices);
        Assert.Equal(
            [
                new DateChange("a/kept", "released", null, TestFiles.Day("2026-01-01")),
                new DateChange("a/kept", "shutdown", null, TestFiles.Day("2027-01-01")),
                new DateChange("a/kept", "tuningCloses", null, TestFiles.Day("2026-12-01")),
            ],
            difference.Dates);
    }

    [Fact]
    public void Models_and_GPUs_come_in_the_order_of_their_ids()
    {
        static string Models(params string[] ids) => "models:\n" + string.Concat(ids.Select(id => $"  - {{ id: {id}, prices: [{{ known: 2026-08-06, source: file, input: {id.Length} }}] }}\n"));
        static string Gpu(string id, string price) => $"  - {{ gpu: {id}, memoryGib: 24, provider: S, basis: list, price: {price}, soldTogether: 1, region: all, known: 2026-01-01, source: page }}\n";

        var difference = Difference(
            Models("x/b", "x/a", "y/b", "y/a") + "gpuHours:\n" + Gpu("L4", "1") + Gpu("A10", "1"),
            Models("z/b", "z/a", "y/b", "y/a").Replace("input: 3", "input: 9", StringComparison.Ordinal) + "gpuHours:\n" + Gpu("L4", "2") + Gpu("T4", "1"));

        Assert.Equal(["z/a", "z/b"], difference.Added);
        Assert.Equal(["x/a", "x/b"], difference.Removed);
        Assert.Equal(
            [("y/a", 9m), ("y/b", 9m), ("gpu/A10", null), ("gpu/L4", 2m), ("gpu/T4", 1m)],
            difference.Prices.Select(change => (change.Row, change.New)));
    }

    [Theory]
    [InlineData("models: [{ id: a/new, dates: [{ known: 2026-08-06, source: page, released: 2026-01-01 }] }]", "models: []")]
    [InlineData("models: []", "models: [{ id: a/old, dates: [{ known: 2026-08-06, source: page, released: 2026-01-01 }] }]")]
    [InlineData("models: [{ id: a/m, prices: [{ known: 2026-08-06, source: file, input: 1 }] }]", "models: [{ id: a/m, prices: [{ known: 2026-08-06, source: file, input: 2 }] }]")]
    [InlineData("models: [{ id: a/m, dates: [{ known: 2026-08-06, source: page, released: 2026-01-01 }] }]", "models: [{ id: a/m, dates: [{ known: 2026-08-06, source: page, released: 2026-01-02 }] }]")]
    public void One_change_of_any_kind_is_a_difference(string old, string current) => Assert.False(Difference(old + "\n", current + "\n").IsEmpty);
}
