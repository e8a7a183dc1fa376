using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Economics.Catalogue;

namespace FineTuneAdvisor.Economics.Tests.Catalogue;

/// <summary>The snapshot that ships, against the tables it was made from.</summary>
public class ShippedCatalogueTests
{
    private static CatalogueAt At(string day) => TestFiles.Shipped.At(TestFiles.Day(day));

    private static decimal? Amount(string text) => text == "-" ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    // notes on prices, August 2026: base in / cached / out, tuned in / cached / out, tuned batch in / out, premium in and out
    [Theory]
    [InlineData("gpt-4o-2024-08-06", "2.50 1.25 10.00", "3.75 1.875 15.00", "1.875 7.50", "1.50 1.50")]
    [InlineData("gpt-4.1-2025-04-14", "2.00 0.50 8.00", "3.00 0.75 12.00", "1.50 6.00", "1.50 1.50")]
    [InlineData("gpt-4o-mini-2024-07-18", "0.15 0.075 0.60", "0.30 0.15 1.20", "0.15 0.60", "2.00 2.00")]
    [InlineData("gpt-4.1-mini-2025-04-14", "0.40 0.10 1.60", "0.80 0.20 3.20", "0.40 1.60", "2.00 2.00")]
    [InlineData("gpt-4.1-nano-2025-04-14", "0.10 0.025 0.40", "0.20 0.05 0.80", "0.10 0.40", "2.00 2.00")]
    [InlineData("o4-mini-2025-04-16", "1.10 0.275 4.40", "4.00 1.00 16.00", "2.00 8.00", "3.64 3.64")]
    [InlineData("gpt-3.5-turbo-1106", "1.00 - 2.00", "3.00 - 6.00", "- -", "3.00 3.00")]
    [InlineData("gpt-3.5-turbo-0125", "0.50 - 1.50", "3.00 - 6.00", "- -", "6.00 4.00")]
    [InlineData("babbage-002", "0.40 - 0.40", "1.60 - 1.60", "- -", "4.00 4.00")]
    [InlineData("davinci-002", "2.00 - 2.00", "12.00 - 12.00", "- -", "6.00 6.00")]
    [InlineData("gpt-4o-2024-11-20", "2.50 1.25 10.00", "3.75 - 15.00", "- -", "1.50 1.50")]
    public void Tuned_tokens_carry_the_premium_measured_in_August_2026(string model, string basePrices, string tuned, string batch, string premium)
    {
        var row = At("2026-11-24").Find("openai/" + model)!;

        Assert.Equal(basePrices.Split(' ').Select(Amount), [row.Base.Input?.Value, row.Base.CachedInput?.Value, row.Base.Output?.Value]);
        Assert.Equal(tuned.Split(' ').Select(Amount), [row.Tuned.Input?.Value, row.Tuned.CachedInput?.Value, row.Tuned.Output?.Value]);
        Assert.Equal(batch.Split(' ').Select(Amount), [row.Tuned.BatchInput?.Value, row.Tuned.BatchOutput?.Value]);
        Assert.Equal(
            premium.Split(' ').Select(Amount),
            [decimal.Round(row.Tuned.Input!.Value / row.Base.Input!.Value, 2), decimal.Round(row.Tuned.Output!.Value / row.Base.Output!.Value, 2)]);
    }

    [Fact]
    public void No_tuned_price_of_gpt_4_was_ever_published() => Assert.Equal(TokenPrices.Unknown, At("2026-11-24").Find("openai/gpt-4-0613")!.Tuned);

    [Fact]
    public void The_shutdown_of_gpt_4o_is_known_from_the_day_it_was_announced()
    {
        Assert.Null(At("2026-10-13").Find("openai/gpt-4o-2024-08-06")!.Shutdown);
        Assert.Equal(TestFiles.Day("2027-01-14"), At("2026-10-14").Find("openai/gpt-4o-2024-08-06")!.Shutdown!.Value);
    }

    [Fact]
    public void The_price_of_gpt_4o_is_unknown_before_its_price_file_but_its_id_is_not()
    {
        var before = At("2026-08-05");

        Assert.Equal(TokenPrices.Unknown, before.Find("openai/gpt-4o-2024-08-06")!.Base);
        Assert.Contains("openai/gpt-4o-2024-08-06", before.KnownIds);
        Assert.Equal(2.50m, At("2026-08-06").Find("openai/gpt-4o-2024-08-06")!.Base.Input!.Value);
    }

    [Theory]
    [InlineData("2026-07-08", "-", "-")]
    [InlineData("2026-07-09", "1.00", "6.00")]
    [InlineData("2026-07-30", "0.20", "1.20")]
    [InlineData("2026-11-24", "0.20", "1.20")]
    public void The_cheap_tier_fell_in_dated_steps(string day, string input, string output)
    {
        var prices = At(day).Find("openai/gpt-5.6-luna")?.Base;

        Assert.Equal(Amount(input), prices?.Input?.Value);
        Assert.Equal(Amount(output), prices?.Output?.Value);
    }

    [Fact]
    public void The_best_prompted_alternative_cannot_be_tuned_and_is_known_from_its_release()
    {
        Assert.Null(At("2026-09-21").Find("openai/gpt-6-luna"));
        var luna = At("2026-09-22").Find("openai/gpt-6-luna")!;

        Assert.Equal(
            [0.10m, 0.01m, 0.125m, 0.50m, 0.05m, 0.25m],
            Prices(luna.Base).Select(price => price.Value));
        Assert.Equal(TokenPrices.Unknown, luna.Tuned);
        Assert.True(luna.IsReasoning);
    }

    [Theory]
    [InlineData("H100-SXM", "3.74")] // 2.95, 3.49, 3.99, 4.29
    [InlineData("H100", "2.985")] // 2.95, 3.02
    [InlineData("L4", "0.64")] // 0.44, 0.84
    [InlineData("H200-SXM", "4.045")] // 3.50, 4.59
    [InlineData("B200-SXM", "6.245")] // 5.50, 6.99
    [InlineData("A100-80GB", "1.39")]
    public void A_GPU_hour_costs_the_median_of_its_table(string gpu, string price) =>
        Assert.Equal(Amount(price), At("2026-11-24").GpuHours[gpu].Value);

    // 8B input, 17 offers sorted: 0.02 0.02 0.02 0.03 0.03 0.05 0.10 0.10 [0.10] 0.10 0.15001 0.152 0.18 0.22 0.24 0.30 0.72
    // 8B output: 0.03 0.03 0.05 0.05 0.06 0.08 0.10 0.10 [0.10] 0.10 0.18 0.22 0.24 0.287 0.45003 0.61 0.72
    // 70B input, 18: 0.12 0.13 0.13 0.135 0.20 0.23 0.293 0.50001 [0.59 0.60] 0.67 0.71 0.72 0.72 0.72 0.85 0.88 0.90
    // 70B output: 0.20 0.30 0.39 0.40 0.40 0.40 0.67 0.71 [0.72 0.72] 0.72 0.79 0.88 0.90 1.20 1.20 1.50003 2.253
    [Theory]
    [InlineData("llama-3.1-8b", "0.10", "0.10")]
    [InlineData("llama-3.3-70b", "0.595", "0.72")]
    public void The_same_weights_cost_the_median_of_their_offers(string weights, string input, string output)
    {
        var prices = At("2026-11-24").WeightsPrices[weights];

        Assert.Equal(Amount(input), prices.Input!.Value);
        Assert.Equal(Amount(output), prices.Output!.Value);
    }

    [Fact]
    public void Every_row_of_the_tables_is_there()
    {
        var snapshot = Assert.Single(TestFiles.Shipped.Snapshots);

        Assert.Equal(19, snapshot.GpuHours.Length);
        Assert.Equal(31, snapshot.Throughput.Length);

        // 12 of the table, and two names that the price files add: gpt-3.5-turbo and gpt-3.5-turbo-0613.
        Assert.Equal(14, snapshot.Models.Count(model => model.Tuned.Length > 0 || model.Id == "openai/gpt-4-0613"));
        Assert.True(snapshot.Models.Length > 2_800);
    }

    [Fact]
    public void The_row_that_cannot_be_compared_says_so() => Assert.Contains(
        "not comparable",
        At("2026-11-24").Throughput.Single(row => row.Gpu == "A10G").Measure,
        StringComparison.Ordinal);

    [Fact]
    public void Every_value_has_a_source_a_day_and_a_grade()
    {
        var snapshot = Assert.Single(TestFiles.Shipped.Snapshots);
        var numbers = snapshot.Models
            .SelectMany(model => model.Base.Concat(model.Tuned).SelectMany(list => Prices(list.Prices)).Concat(model.Training).Concat(model.CachingMinimum))
            .Concat(snapshot.GpuHours.Select(row => row.OnDemand))
            .Concat(snapshot.GpuHours.Select(row => row.Spot).OfType<Dated<decimal>>())
            .Concat(snapshot.Throughput.Select(row => row.OutputTokensPerSecond));
        var dates = snapshot.Models.SelectMany(model => model.Released.Concat(model.Shutdown).Concat(model.TuningCloses));

        Assert.All(numbers, IsSourced);
        Assert.All(dates, IsSourced);

        void IsSourced<T>(Dated<T> value)
        {
            Assert.InRange(value.AsOf, TestFiles.Day("2020-01-01"), snapshot.AsOf);
            Assert.Contains(value.Grade, new[] { "A", "B", "C", "D" });
            Assert.Contains(snapshot.Sources, source => source.Source == value.Source && source.Grade == value.Grade && source.Licence.Length > 0);
        }
    }

    [Fact]
    public void Models_that_came_in_with_the_price_files_count_in_no_median() =>
        Assert.Equal(
            [("gpt-oss-20b", 10), ("llama-3.1-8b", 17), ("llama-3.3-70b", 18)],
            TestFiles.Shipped.Snapshots[0].Models
                .Where(model => model.Weights is not null)
                .GroupBy(model => model.Weights!)
                .Select(weights => (weights.Key, weights.Count()))
                .Order());

    [Fact]
    public void Every_declared_source_is_used()
    {
        var snapshot = Assert.Single(TestFiles.Shipped.Snapshots);
        var text = File.ReadAllText(Path.Combine(TestFiles.Root, "catalogue", "2026-11-24.yaml"));

        Assert.All(snapshot.Sources, source => Assert.Matches($@"(source:|\d) {System.Text.RegularExpressions.Regex.Escape(source.Id)}[,\s]", text));
    }

    [Fact]
    public void Every_source_stands_in_the_table_of_sources()
    {
        var table = File.ReadAllText(Path.Combine(TestFiles.Root, "catalogue", "SOURCES.md"));

        Assert.All(TestFiles.Shipped.Snapshots[0].Sources, source => Assert.Contains($"| `{source.Id}` | {source.Grade} |", table, StringComparison.Ordinal));
    }

    private static ImmutableArray<Dated<decimal>> Prices(TokenPrices prices) =>
        [.. new[] { prices.Input, prices.CachedInput, prices.CacheWrite, prices.Output, prices.BatchInput, prices.BatchOutput }.OfType<Dated<decimal>>()];
}
