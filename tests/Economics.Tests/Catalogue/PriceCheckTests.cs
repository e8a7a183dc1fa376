namespace FineTuneAdvisor.Economics.Tests.Catalogue;

/// <summary>The traps of published price files, one test each: what is refused, with the whole message, and what passes.</summary>
public class PriceCheckTests
{
    private static string[] Problems(string prices, string key = "prices") => TestFiles.ProblemsOf($$"""
        models:
          - id: seller/small
            {{key}}:
              - { known: 2026-08-06, source: file, {{prices}} }
        """);

    [Theory]
    [InlineData("0")]
    [InlineData("0.00")]
    public void A_price_of_zero_is_unknown_not_free(string zero) => Assert.Equal(
        ["10:51 models.seller/small.prices.input: found 0, expected a price above 0, USD per 1M tokens. A price that nobody published is unknown, not free: leave the key out."],
        Problems($"input: {zero}"));

    [Fact]
    public void A_price_below_zero_is_refused_even_when_confirmed() => Assert.Contains(
        "found -1, expected a price above 0",
        Assert.Single(Problems("input: -1, confirmed: yes")),
        StringComparison.Ordinal);

    [Fact]
    public void A_price_a_token_taken_for_a_price_per_million_is_refused() => Assert.Equal(
        ["10:51 models.seller/small.prices.input: found 71000, expected at most 1000 USD per 1M tokens. Price files count USD a token: check the unit. If it is right, add 'confirmed: yes' to its list."],
        Problems("input: 71000"));

    [Theory]
    [InlineData("input: 1000")]
    [InlineData("input: 1000.01, confirmed: yes")]
    public void A_thousand_dollars_and_a_confirmed_price_above_pass(string prices) => Assert.Empty(Problems(prices));

    [Fact]
    public void A_stale_batch_price_is_refused() => Assert.Equal(
        ["10:85 models.seller/small.tunedPrices.batchInput: found 1, expected 0.4 to 0.6 of the standard price, 4.8 to 7.2. One of the two may be stale. Look it up again; if it is right, add 'confirmed: yes' to its list."],
        Problems("input: 12.00, output: 12.00, batchInput: 1.00", "tunedPrices"));

    [Theory]
    [InlineData("input: 10, batchInput: 4", 0)]
    [InlineData("input: 10, batchInput: 6", 0)]
    [InlineData("input: 10, batchInput: 3.99", 1)]
    [InlineData("input: 10, batchInput: 6.01", 1)]
    [InlineData("output: 10, batchOutput: 6.01", 1)]
    [InlineData("input: 10, batchInput: 9, confirmed: yes", 0)]
    public void Batch_costs_from_four_to_six_tenths_of_the_standard_price(string prices, int problems) =>
        Assert.Equal(problems, Problems(prices).Length);

    [Fact]
    public void A_batch_price_needs_its_standard_price_beside_it() => Assert.Contains(
        "found 1, expected a standard price of the same day beside it",
        Assert.Single(Problems("output: 3, batchInput: 1")),
        StringComparison.Ordinal);

    [Fact]
    public void A_cached_price_above_the_uncached_one_is_refused() => Assert.Contains(
        "cachedInput: found 2.5, expected at most the uncached price, 2.",
        Assert.Single(Problems("input: 2.00, cachedInput: 2.50")),
        StringComparison.Ordinal);

    [Fact]
    public void A_cached_price_filed_as_the_price_of_writing_is_refused() => Assert.Contains(
        "cacheWrite: found 1.875, expected at least the input price, 3.75. Writing a cache costs more than reading input",
        Assert.Single(Problems("input: 3.75, cacheWrite: 1.875")),
        StringComparison.Ordinal);

    [Fact]
    public void A_tuned_price_that_is_only_the_bases_is_refused_for_input_and_output()
    {
        var problems = TestFiles.ProblemsOf("""
            models:
              - id: openai/gpt-4-0613
                prices:
                  - { known: 2026-08-06, source: file, input: 30.00, output: 60.00 }
                tunedPrices:
                  - { known: 2026-08-06, source: file, input: 30.00, output: 60.00 }
            """);

        Assert.Equal(2, problems.Length);
        Assert.Equal(
            "12:51 models.openai/gpt-4-0613.tunedPrices.input: found 30, the base model's own price, expected the price of the tuned model. "
            + "Price files fill in the base price where none is published: leave it out. If tuned tokens do cost the same, add 'confirmed: yes' to its list.",
            problems[0]);
    }

    [Theory]
    [InlineData("2026-08-06", "confirmed: yes, ", 0)]
    [InlineData("2026-08-06", "", 1)]
    [InlineData("2026-08-05", "", 0)]
    public void A_tuned_price_is_held_against_the_bases_list_of_its_day_unless_confirmed(string known, string confirmed, int problems) =>
        Assert.Equal(problems, TestFiles.ProblemsOf($$"""
            models:
              - id: seller/small
                prices:
                  - { known: 2026-01-01, source: file, input: 5.00 }
                  - { known: 2026-08-06, source: file, input: 4.00 }
                tunedPrices:
                  - { known: {{known}}, source: file, {{confirmed}}input: 4.00 }
            """).Length);

    [Theory]
    [InlineData("2.01", 1)] // median of 0.05, 0.10, 0.10, 2.01 is 0.10: 2.01 > 20 x 0.10
    [InlineData("2.00", 0)]
    [InlineData("2.01, confirmed: yes", 0)]
    [InlineData("0.0037", 1)] // median of 0.0037, 0.05, 0.10, 0.10 is 0.075: 0.0037 < 0.075 / 20 = 0.00375
    [InlineData("0.00375", 0)]
    public void A_price_twenty_times_off_the_same_weights_elsewhere_is_refused(string price, int problems) =>
        Assert.Equal(problems, TestFiles.ProblemsOf($$"""
            models:
              - { id: a/w, weights: w, prices: [ { known: 2026-01-01, source: file, input: 0.05 } ] }
              - { id: b/w, weights: w, prices: [ { known: 2026-01-01, source: file, input: 0.10 } ] }
              - { id: c/w, weights: w, prices: [ { known: 2026-01-01, source: file, input: 0.10 } ] }
              - { id: d/w, weights: w, prices: [ { known: 2026-01-01, source: file, input: {{price}} } ] }
            """).Length);

    [Fact]
    public void Two_sellers_are_too_few_to_say_which_of_them_is_off() => Assert.Empty(TestFiles.ProblemsOf("""
        models:
          - { id: a/w, weights: w, prices: [ { known: 2026-01-01, source: file, input: 0.05 } ] }
          - { id: b/w, weights: w, prices: [ { known: 2026-01-01, source: file, input: 50 } ] }
        """));
}
