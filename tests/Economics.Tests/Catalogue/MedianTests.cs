namespace FineTuneAdvisor.Economics.Tests.Catalogue;

public class MedianTests
{
    private const string GpuHours = """
        gpuHours:
          - { gpu: H100-SXM, memoryGib: 80, provider: A, basis: catalogue, price: 2.95, spot: 0.10, soldTogether: 1, region: eu, known: 2025-01-01, source: file }
          - { gpu: H100-SXM, memoryGib: 80, provider: B, basis: catalogue, price: 3.49, soldTogether: 1, region: in, known: 2026-01-01, source: page }
          - { gpu: H100-SXM, memoryGib: 80, provider: C, basis: catalogue, price: 3.99, soldTogether: 8, region: us, known: 2026-02-01, source: blog }
          - { gpu: H100-SXM, memoryGib: 80, provider: C, basis: catalogue, price: 4.29, soldTogether: 1, region: us, known: 2026-03-01, source: page }
          - { gpu: H100, memoryGib: 80, provider: D, basis: index, price: 1.00, soldTogether: 1, region: all, known: 2026-01-01, source: file }
        """;

    [Theory]
    [InlineData("2025-12-31", "2.95")] // one row known
    [InlineData("2026-01-31", "3.22")] // two: (2.95 + 3.49) / 2
    [InlineData("2026-02-28", "3.49")] // three: the middle one
    [InlineData("2026-03-01", "3.74")] // four: (3.49 + 3.99) / 2
    public void A_GPU_hour_is_the_median_of_the_on_demand_rows_known_by_the_day(string day, string price) => Assert.Equal(
        decimal.Parse(price, System.Globalization.CultureInfo.InvariantCulture),
        TestFiles.Of(GpuHours).At(TestFiles.Day(day)).GpuHours["H100-SXM"].Value);

    [Fact]
    public void A_median_is_as_good_as_its_weakest_row_as_new_as_its_newest_and_says_of_how_many()
    {
        var median = TestFiles.Of(GpuHours).At(TestFiles.Day("2026-11-24")).GpuHours["H100-SXM"];

        Assert.Equal("D", median.Grade);
        Assert.Equal(TestFiles.Day("2026-03-01"), median.AsOf);
        Assert.Equal("median of 4 on-demand prices", median.Source.Title);
        Assert.Equal("gpuHours, H100-SXM", median.Source.Locator);
        Assert.Equal(TestFiles.Day("2026-11-23"), median.Source.Retrieved); // the blog's, read last
    }

    [Fact]
    public void A_single_row_stands_for_itself_with_its_own_source()
    {
        var only = TestFiles.Of(GpuHours).At(TestFiles.Day("2026-11-24")).GpuHours["H100"];

        Assert.Equal(1.00m, only.Value); // not mixed with H100-SXM: ids match exactly
        Assert.Equal("A price file", only.Source.Title);
        Assert.Equal("C", only.Grade);
    }

    [Fact]
    public void A_GPU_nobody_had_priced_by_the_day_is_absent() =>
        Assert.Empty(TestFiles.Of(GpuHours).At(TestFiles.Day("2024-12-31")).GpuHours);

    private const string Models = """
        models:
          - id: a/w
            weights: w
            prices: [ { known: 2026-01-01, source: page, input: 0.10, cachedInput: 0.05, output: 0.40, batchInput: 0.05 } ]
          - id: b/w
            weights: w
            prices: [ { known: 2026-01-01, source: file, input: 0.20, output: 0.30 } ]
          - id: c/w
            weights: w
            prices: [ { known: 2026-01-01, source: page, input: 0.90, cachedInput: 0.07, output: 0.90 } ]
          - id: d/w
            weights: w
            prices: [ { known: 2026-06-01, source: two-files, input: 0.30, output: 0.50 } ]
            dates: [ { known: 2026-07-01, source: page, shutdown: 2026-09-30 } ]
          - id: e/other
            weights: other
            dates: [ { known: 2026-01-01, source: page, released: 2026-01-01 } ]
          - id: f/closed
            prices: [ { known: 2026-01-01, source: page, input: 9.00 } ]
        """;

    [Theory]
    [InlineData("2026-05-31", "0.2")] // 0.10, 0.20, 0.90
    [InlineData("2026-06-01", "0.25")] // 0.10, 0.20, 0.30, 0.90: (0.20 + 0.30) / 2
    [InlineData("2026-09-30", "0.25")] // d serves its last day
    [InlineData("2026-10-01", "0.2")] // d is gone
    public void Weights_cost_the_median_over_those_who_still_serve_them(string day, string input) => Assert.Equal(
        decimal.Parse(input, System.Globalization.CultureInfo.InvariantCulture),
        TestFiles.Of(Models).At(TestFiles.Day(day)).WeightsPrices["w"].Input!.Value);

    [Fact]
    public void Each_price_of_the_weights_has_the_median_of_those_who_publish_it()
    {
        var prices = TestFiles.Of(Models).At(TestFiles.Day("2026-11-24")).WeightsPrices["w"];

        Assert.Equal(0.40m, prices.Output!.Value); // 0.30, 0.40, 0.90
        Assert.Equal("C", prices.Output.Grade);
        Assert.Equal("median of 3 providers' prices", prices.Output.Source.Title);
        Assert.Equal(0.06m, prices.CachedInput!.Value); // b publishes none: (0.05 + 0.07) / 2
        Assert.Equal("A", prices.CachedInput.Grade);
        Assert.Null(prices.BatchInput);
        Assert.Null(prices.CacheWrite);
    }

    [Fact]
    public void Weights_without_any_price_and_closed_models_have_no_median() =>
        Assert.Equal(["w"], TestFiles.Of(Models).At(TestFiles.Day("2026-11-24")).WeightsPrices.Keys);
}
