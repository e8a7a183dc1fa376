using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Tests.Tokens;

public class CachedPrefixTests
{
    private static FigureSet Cost(string workload, string candidate = "promptTokensRemoved: 0") => Shipped.Cost($$"""
        workload: { requestsPerDay: 1000, callsPerRequest: 1, outputTokens: 100, {{workload}} }
        candidate: { route: providerFineTune, model: openai/gpt-4.1-2025-04-14, {{candidate}} }
        """).Figures;

    [Theory]
    [InlineData(976, 768)] // 2,000 - 976 = 1,024, the least that is cached: 1,024 x 0.75
    [InlineData(977, 0)] // 1,023
    public void A_tuned_prefix_of_exactly_the_minimum_is_still_cached(int removed, double cached)
    {
        // I = 2,500, C = 60 % = 1,500 of a prefix of 2,000: hit 0.75
        var figures = Cost("systemPromptTokens: 2000, retrievedTokens: 0, userTokens: 500, cachedInputShare: 60%", $"promptTokensRemoved: {removed}");

        Assert.Equal(0.75m, figures["cacheHitOfPrefix"].Value);
        Assert.Equal((decimal)cached, figures["cachedTokens.candidate"].Value);
    }

    [Fact]
    public void A_short_prefix_that_tuning_leaves_as_it_is_stays_as_cached_as_it_was()
    {
        // C = 40 % of 1,000 = 400 of a prefix of 800: hit 0.5, and 800 x 0.5 again
        var figures = Cost("systemPromptTokens: 800, retrievedTokens: 0, userTokens: 200, cachedInputShare: 40%");

        Assert.Equal(400m, figures["cachedTokens.candidate"].Value);
        Assert.Equal(0m, figures["cachingLost"].Value);
    }

    [Fact]
    public void Without_a_prefix_nothing_of_it_is_hit_and_what_was_cached_stays()
    {
        // C = 40 % of 500 = 200, all of it beyond a prefix of 0
        var figures = Cost("systemPromptTokens: 0, retrievedTokens: 0, userTokens: 500, cachedInputShare: 40%");

        Assert.Equal(0m, figures["cacheHitOfPrefix"].Value);
        Assert.Equal(200m, figures["cachedTokens.baseline"].Value);
        Assert.Equal(200m, figures["cachedTokens.candidate"].Value);
    }

    [Fact]
    public void Of_what_was_cached_beyond_the_prefix_no_more_stays_than_tokens_are_left()
    {
        // C = 80 % of 3,000 = 2,400: prefix 1,500 in full and 900 beyond. With 800 retrieved tokens fewer 700 are left: 1,500 + 700
        var figures = Cost("systemPromptTokens: 1500, retrievedTokens: 1000, userTokens: 500, cachedInputShare: 80%", "retrievedTokensRemoved: 800");

        Assert.Equal(2_200m, figures["cachedTokens.candidate"].Value);
        Assert.Equal(2_200m, figures["inputTokens.candidate"].Value);
    }

    [Fact]
    public void A_prefix_that_is_written_and_not_read_is_what_the_cache_missed()
    {
        // I = 2,500, C = 1,500 of a prefix of 2,000: 2,000 x 0.25 = 500 written, on both sides
        var figures = Cost("systemPromptTokens: 2000, retrievedTokens: 0, userTokens: 500, cachedInputShare: 60%");

        Assert.Equal(500m, figures["writtenTokens.baseline"].Value);
        Assert.Equal(500m, figures["writtenTokens.candidate"].Value);
    }

    [Fact]
    public void Losing_the_cache_costs_what_the_shorter_prompt_would_have_saved_with_it()
    {
        // Tuned: 300 + 500 = 800 x 3.00, uncached; with the old hit of 0.75: 225 cached at 0.75 and 575 at 3.00. The difference,
        // 225 x 2.25 = 506.25 per 1M, x 365,000 requests = 184.78125
        var figures = Cost("systemPromptTokens: 2000, retrievedTokens: 0, userTokens: 500, cachedInputShare: 60%", "promptTokensRemoved: 1700");

        Assert.Equal(225m, figures["cachedTokens.candidateWithCache"].Value);
        Assert.Equal(184.78125m, figures["cachingLost"].Value);
    }

    [Fact]
    public void Removed_tokens_save_what_they_were_billed_at()
    {
        // 1,700 of the prefix, 75 % of them cached at 0.50 and the rest at 2.00: 1,700 x 0.875 = 1,487.50; 400 retrieved at 2.00: 800.
        // 2,287.50 per 1M x 365,000 = 834.9375
        var figures = Cost("systemPromptTokens: 2000, retrievedTokens: 400, userTokens: 100, cachedInputShare: 60%", "promptTokensRemoved: 1700, retrievedTokensRemoved: 400");

        Assert.Equal(834.9375m, figures["savingFromRemovedTokens"].Value);
    }

    [Fact]
    public void Removed_tokens_of_batches_save_the_batch_price()
    {
        // 40 % at the standard price: 1,000 x 2.00; 60 % in batches: 1,000 x 1.00. 1,400 per 1M x 365,000 = 511
        var figures = Cost("systemPromptTokens: 2000, retrievedTokens: 400, userTokens: 100, batchShare: 60%", "promptTokensRemoved: 800, retrievedTokensRemoved: 200");

        Assert.Equal(511m, figures["savingFromRemovedTokens"].Value);
    }

    [Fact]
    public void What_the_premium_takes_is_the_tuned_flow_at_the_baseline_s_prices()
    {
        // 500 x 2.00 + 100 x 8.00 = 1,800 per 1M; tuned 500 x 3.00 + 100 x 12.00 = 2,700; 900 per 1M x 365,000 = 328.50
        var figures = Cost("systemPromptTokens: 400, retrievedTokens: 0, userTokens: 100");

        Assert.Equal(0.0018m, figures["costPerRequest.candidateAtBaselinePrices"].Value);
        Assert.Equal(328.5m, figures["premiumCost"].Value);
    }

    [Fact]
    public void Retrieved_text_and_history_are_a_share_of_all_input()
    {
        // 3 x (300 + 100) = 1,200 of 3 x (500 + 400 + 100) + 50 x 3 = 3,150
        var figures = Shipped.Cost("""
            workload: { callsPerRequest: 3, contextGrowthPerCall: 50, systemPromptTokens: 500, retrievedTokens: 300, historyTokens: 100, userTokens: 100, outputTokens: 10 }
            """).Figures;

        Assert.Equal(3_150m, figures["inputTokens.baseline"].Value);
        Assert.Equal(decimal.Round(1_200m / 3_150m, 12), decimal.Round(figures["retrievedAndHistoryShare"].Value!.Value, 12));
    }
}
