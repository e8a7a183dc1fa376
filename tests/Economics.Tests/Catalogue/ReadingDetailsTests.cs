namespace FineTuneAdvisor.Economics.Tests.Catalogue;

public class ReadingDetailsTests
{
    private static string Listed(string line) => Assert.Single(TestFiles.ProblemsOf($"listed: |\n  seller/tiny prices 2026-08-06 file input 1\n  {line}\n"));

    [Theory]
    [InlineData("small prices 2026-08-06 file input 1", "Put the provider before it, e.g. openai/.")]
    [InlineData("/small prices 2026-08-06 file input 1", "Put the provider before it, e.g. openai/.")]
    [InlineData("seller/small price 2026-08-06 file input 1", "Write one of them after the id.")]
    [InlineData("seller/small dates 2026-08-06 file released 2026-08-01", "Other dates stand at the model under 'models'.")]
    [InlineData("seller/small prices 2026-08-06 file input cheap", "input, cachedInput, cacheWrite, output, batchInput, batchOutput. Correct the word or the number.")]
    [InlineData("seller/small prices 2026-08-06 file input 1 input 2", "Keep the better source's.")]
    [InlineData("seller/small prices 2026-08-06 file input 1 batchInput 0.1", "0.4 to 0.6 of the standard price, 0.4 to 0.6. One of the two may be stale. Look it up again; if it is right, add 'confirmed: yes' to its list.")]
    [InlineData("seller/small prices 2026-08-06 file batchInput 0.1", "Add the standard price: a batch price cannot be checked without it.")]
    public void A_line_that_cannot_be_right_says_how_to_mend_it(string line, string mend) => Assert.EndsWith(mend, Listed(line), StringComparison.Ordinal);

    [Fact]
    public void A_model_a_second_time_in_the_table_is_sent_to_the_first()
    {
        var problem = Assert.Single(TestFiles.ProblemsOf("listed: |\n  a/m prices 2026-08-06 file input 1\n  b/m prices 2026-08-06 file input 1\n  a/m prices 2026-08-06 page input 2\n"));

        Assert.Equal("10:3 listed.a/m: found this model a second time, expected each model once, its lines together. Put the values of both into one.", problem);
    }

    [Fact]
    public void A_table_that_is_no_text_says_how_to_write_it() => Assert.EndsWith(
        "expected a block of lines. Write it after 'listed: |', one statement a line.",
        Assert.Single(TestFiles.ProblemsOf("listed: [1, 2]\n")),
        StringComparison.Ordinal);

    [Fact]
    public void Tuned_prices_of_a_table_are_checked_as_tuned_ones() => Assert.Contains(
        "listed.seller/small.tunedPrices.input: found 1, the base model's own price",
        Assert.Single(TestFiles.ProblemsOf("listed: |\n  seller/small prices 2026-08-06 file input 1 output 2\n  seller/small tunedPrices 2026-08-06 file input 1 output 6\n")),
        StringComparison.Ordinal);

    [Fact]
    public void What_others_say_of_base_and_tuned_prices_is_kept_apart()
    {
        var models = TestFiles.Of("""
            models:
              - id: a/m
                prices: [{ known: 2026-08-06, source: file, input: 1 }]
                otherPrices: [{ known: 2026-08-06, source: blog, input: 2 }]
                otherTunedPrices: [{ known: 2026-08-06, source: blog, input: 4 }]
            listed: |
              b/m prices 2026-08-06 file input 1
              b/m otherPrices 2026-08-06 blog input 2
              b/m otherTunedPrices 2026-08-06 blog input 4
            """).Snapshots[0].Models;

        Assert.All(models, model => Assert.Equal([(false, 2m), (true, 4m)], model.Other.Select(other => (other.IsTuned, other.Price.Value))));
        Assert.All(models, model => Assert.False(model.IsReasoning));
    }

    [Theory]
    [InlineData("otherPrices")]
    [InlineData("otherTunedPrices")]
    public void A_wrong_price_of_another_source_is_named_under_its_key(string key) => Assert.Contains(
        $"models.a/m.{key}.input: found 0, expected a price above 0",
        Assert.Single(TestFiles.ProblemsOf($"models:\n  - {{ id: a/m, {key}: [{{ known: 2026-08-06, source: blog, input: 0 }}] }}\n")),
        StringComparison.Ordinal);

    [Fact]
    public void A_model_without_an_id_is_told_so_once() =>
        Assert.Contains("id: found nothing", Assert.Single(TestFiles.ProblemsOf("models:\n  - { weights: w }\n")), StringComparison.Ordinal);

    [Fact]
    public void An_id_that_begins_with_its_slash_has_no_provider() =>
        Assert.Contains("found \"/m\", expected an id of the form provider/model", Assert.Single(TestFiles.ProblemsOf("models:\n  - { id: /m }\n")), StringComparison.Ordinal);

    [Fact]
    public void A_cache_that_costs_as_much_to_write_as_input_costs_to_read_passes() =>
        Assert.Empty(TestFiles.ProblemsOf("listed: |\n  a/m prices 2026-08-06 file input 1 cacheWrite 1 cachedInput 1\n"));

    [Fact]
    public void The_same_weights_are_compared_by_their_newest_input_and_output_alone()
    {
        // Input: 1, 1, 1 now, 50 once; output 21 against 1: more than 20 times; cached prices are not compared.
        static string Offer(string id, string lists) => $"  - {{ id: {id}, weights: w, prices: [{lists}] }}\n";

        var problem = Assert.Single(TestFiles.ProblemsOf("models:\n"
            + Offer("a/w", "{ known: 2026-01-01, source: file, input: 50 }, { known: 2026-02-01, source: file, input: 1, cachedInput: 0.001, output: 1 }")
            + Offer("b/w", "{ known: 2026-02-01, source: file, input: 1, cachedInput: 1, output: 1 }")
            + Offer("c/w", "{ known: 2026-02-01, source: file, input: 1, cachedInput: 1, output: 20.5 }")));

        Assert.EndsWith(
            "models.c/w.prices.output: found 20.5, expected within 20 times the median of the same weights, 1. Check the unit; if it is right, add 'confirmed: yes' to its list.",
            problem,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_load_test_that_misspells_a_key_is_told() => Assert.Contains(
        "throughput.gpuu: found a key that does not exist here",
        Assert.Single(TestFiles.ProblemsOf("""
            throughput:
              - { model: W, parametersB: 8, gpu: L4, gpuu: 1, gpus: 1, precision: bf16, engine: vLLM, inputTokens: 200, outputTokens: 200, concurrency: unbounded, outputTokensPerSecond: 500, measure: offline, load: saturated, known: 2026-01-01, source: file }
            """)),
        StringComparison.Ordinal);

    [Fact]
    public void Of_several_dated_values_the_latest_known_counts()
    {
        var catalogue = TestFiles.Of("""
            models:
              - id: a/m
                training: [{ known: 2026-01-01, source: file, perMillion: 25 }, { known: 2026-03-01, source: file, perMillion: 20 }, { known: 2026-02-01, source: file, perMillion: 22 }]
                cachingMinimum: [{ known: 2026-01-01, source: page, tokens: 1024 }, { known: 2026-03-01, source: page, tokens: 2048 }]
            """);

        Assert.Equal(25m, catalogue.At(TestFiles.Day("2026-01-31")).Find("a/m")!.TrainingPerMillion!.Value);
        Assert.Equal(20m, catalogue.At(TestFiles.Day("2026-03-01")).Find("a/m")!.TrainingPerMillion!.Value);
        Assert.Equal(2_048m, catalogue.At(TestFiles.Day("2026-03-01")).Find("a/m")!.CachingMinimum!.Value);
    }
}
