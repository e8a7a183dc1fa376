namespace FineTuneAdvisor.Economics.Tests.Catalogue;

/// <summary>Every way to write a snapshot wrongly, and what its author is told.</summary>
public class SnapshotReaderTests
{
    private const string Gpu = "gpu: L4, memoryGib: 24, provider: Seller, basis: catalogue, soldTogether: 1, region: eu";

    [Fact]
    public void A_misspelt_section_leads_to_the_nearest_one() => Assert.Equal(
        ["7:1 model: found a key that does not exist here, expected one of: asOf, gpuHours, leftOut, listed, models, sources, throughput. Did you mean models?"],
        TestFiles.ProblemsOf("model: []\n"));

    [Fact]
    public void A_misspelt_price_leads_to_the_nearest_one() => Assert.EndsWith(
        "Did you mean cachedInput?",
        Assert.Single(Prices("known: 2026-08-06, source: file, cacheInput: 1")),
        StringComparison.Ordinal);

    [Fact]
    public void An_unknown_source_leads_to_the_nearest_one() => Assert.Equal(
        ["10:38 models.seller/small.prices.source: found \"two-file\", expected the id of a source declared under 'sources'. Did you mean two-files?"],
        Prices("known: 2026-08-06, source: two-file, input: 1"));

    [Fact]
    public void A_source_like_no_other_must_be_declared_first() => Assert.EndsWith(
        "Declare it there first.",
        Assert.Single(Prices("known: 2026-08-06, source: rumour-of-a-friend, input: 1")),
        StringComparison.Ordinal);

    [Fact]
    public void A_price_without_a_source_is_refused() => Assert.Equal(
        ["10:9 models.seller/small.prices.source: found nothing, expected a text. Add 'source:'."],
        Prices("known: 2026-08-06, input: 1"));

    [Fact]
    public void A_price_without_a_day_is_refused() => Assert.Equal(
        ["10:9 models.seller/small.prices.known: found nothing, expected a date such as 2026-11-24. Add 'known:'."],
        Prices("source: file, input: 1"));

    [Fact]
    public void A_day_after_the_snapshots_own_is_refused() => Assert.Equal(
        ["10:18 models.seller/small.prices.known: found 2026-11-25, expected a day not after the snapshot's, 2026-11-24. A snapshot cannot know what comes after it: put the value in a later snapshot."],
        Prices("known: 2026-11-25, source: file, input: 1"));

    [Fact]
    public void The_same_price_twice_for_one_day_is_refused() => Assert.Equal(
        ["11:51 models.seller/small.prices.input: found this price a second time for the same day, expected each price once a day. Keep the better source's."],
        Prices("known: 2026-08-06, source: file, input: 1", "known: 2026-08-06, source: blog, input: 2"));

    [Theory]
    [InlineData("input: 1..5")]
    [InlineData("input: free")]
    [InlineData("input: 2, confirmed: maybe")]
    public void A_value_of_the_wrong_kind_is_refused_once(string wrong) =>
        Assert.Single(Prices("known: 2026-08-06, source: file, " + wrong));

    [Fact]
    public void The_same_model_twice_is_refused() => Assert.Equal(
        ["9:9 models.seller/small.id: found \"seller/small\" a second time, expected each model once. Put the values of both into one."],
        TestFiles.ProblemsOf("models:\n  - id: seller/small\n  - id: seller/small\n"));

    [Fact]
    public void A_model_without_its_provider_is_refused() => Assert.Equal(
        ["8:9 models.small.id: found \"small\", expected an id of the form provider/model. Put the provider before it, e.g. openai/."],
        TestFiles.ProblemsOf("models:\n  - id: small\n"));

    [Fact]
    public void The_same_shutdown_twice_for_one_day_is_refused() => Assert.Equal(
        ["11:54 models.seller/small.dates.shutdown: found this value a second time for the same day, expected each value once a day. Keep the better source's."],
        TestFiles.ProblemsOf("""
            models:
              - id: seller/small
                dates:
                  - { known: 2026-08-06, source: file, shutdown: 2027-01-01 }
                  - { known: 2026-08-06, source: blog, shutdown: 2027-02-01 }
            """));

    [Theory]
    [InlineData("training", "perMillion", "USD per 1M trained tokens")]
    [InlineData("cachingMinimum", "tokens", "tokens")]
    public void A_training_price_and_a_caching_minimum_are_above_zero(string section, string key, string unit) => Assert.EndsWith(
        $"models.seller/small.{section}.{key}: found \"0\", expected a number above 0, {unit}. What nobody published is left out.",
        Assert.Single(TestFiles.ProblemsOf($$"""
            models:
              - id: seller/small
                {{section}}:
                  - { known: 2026-08-06, source: file, {{key}}: 0 }
            """)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("price: 0", "gpuHours.price: found \"0\", expected a number above 0, USD an hour.")]
    [InlineData("price: 1, spot: 0", "gpuHours.spot: found \"0\", expected a number above 0, USD an hour.")]
    [InlineData("spot: 1", "gpuHours.price: found nothing, expected a number.")]
    public void A_GPU_hour_costs_something(string prices, string problem) => Assert.Contains(
        problem,
        Assert.Single(TestFiles.ProblemsOf($"gpuHours:\n  - {{ {Gpu}, known: 2026-01-01, source: file, {prices} }}\n")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("1.5", "found \"1.5\", expected a whole number, tokens. Write it without a fraction.")]
    [InlineData("0", "found \"0\", expected a number above 0, tokens.")]
    [InlineData("many", "found \"many\", expected a number.")]
    public void The_lengths_of_a_load_test_are_whole_tokens(string inputTokens, string problem) => Assert.Contains(
        "throughput.inputTokens: " + problem,
        Assert.Single(TestFiles.ProblemsOf($$"""
            throughput:
              - { model: W, parametersB: 8, gpu: L4, gpus: 1, precision: bf16, engine: vLLM, inputTokens: {{inputTokens}}, outputTokens: 200,
                  load: saturated, concurrency: unbounded, outputTokensPerSecond: 500, measure: offline, known: 2026-01-01, source: file }
            """)),
        StringComparison.Ordinal);

    [Fact]
    public void A_load_test_says_how_its_server_was_pressed() => Assert.Contains(
        "throughput.load: found \"heavy\", expected one of: sustained, saturated.",
        Assert.Single(TestFiles.ProblemsOf("""
            throughput:
              - { model: W, parametersB: 8, gpu: L4, gpus: 1, precision: bf16, engine: vLLM, inputTokens: 200, outputTokens: 200,
                  load: heavy, concurrency: unbounded, outputTokensPerSecond: 500, measure: offline, known: 2026-01-01, source: file }
            """)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("kind: rumour, title: T, retrieved: 2026-11-01, licence: MIT, grade: C", "sources.kind: found \"rumour\", expected one of: publication, measurement, vendor-price")]
    [InlineData("kind: publication, title: T, retrieved: 2026-11-01, licence: MIT, grade: E", "sources.grade: found \"E\", expected one of: A, B, C, D.")]
    [InlineData("kind: publication, title: T, retrieved: 2026-11-01, grade: C", "sources.licence: found nothing")]
    [InlineData("kind: publication, title: T, licence: MIT, grade: C", "sources.retrieved: found nothing")]
    public void A_source_says_what_it_is_when_it_was_read_its_licence_and_its_grade(string source, string problem) => Assert.Contains(
        problem,
        Assert.Single(TestFiles.ProblemsOf($"  - {{ id: another, {source} }}\n")),
        StringComparison.Ordinal);

    [Fact]
    public void The_same_source_twice_is_refused() => Assert.Contains(
        "sources.id: found \"file\" a second time, expected each source once.",
        Assert.Single(TestFiles.ProblemsOf("  - { id: file, kind: publication, title: T, retrieved: 2026-11-01, licence: MIT, grade: C }\n")),
        StringComparison.Ordinal);

    private static string[] Prices(params string[] entries) =>
        TestFiles.ProblemsOf("models:\n  - id: seller/small\n    prices:\n" + string.Concat(entries.Select(entry => $"      - {{ {entry} }}\n")));
}
