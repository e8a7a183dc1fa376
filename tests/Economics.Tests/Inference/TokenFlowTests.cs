namespace FineTuneAdvisor.Economics.Tests.Inference;

public class TokenFlowTests
{
    [Fact]
    public void Eight_agent_steps_send_the_growing_context_again_and_again()
    {
        // 8 x (1,500 + 1,650 + 200) = 26,800; 1,200 x 8 x 7 / 2 = 33,600; together 60,400. Output 8 x 400 = 3,200.
        // Context multiplier: (60,400 + 3,200) / (1,500 + 1,850 + 400) = 63,600 / 3,750 = 16.96
        var figures = Shipped.Cost("""
            workload: { callsPerRequest: 8, contextGrowthPerCall: 1200, systemPromptTokens: 1500, retrievedTokens: 1650, userTokens: 200, outputTokens: 400 }
            candidate: { route: providerFineTune, model: openai/gpt-4.1-2025-04-14 }
            """).Figures;

        Assert.Equal(60_400m, figures["inputTokens.baseline"].Value);
        Assert.Equal(3_200m, figures["outputTokens.baseline"].Value);
        Assert.Equal(16.96m, figures["contextMultiplier"].Value);
    }

    [Fact]
    public void Repeated_calls_repeat_input_and_output()
    {
        // (1 + 0.10) x (1,000 + 500) = 1,650 in; 1.10 x (300 + 200 reasoning) = 550 out
        var figures = Shipped.Cost("""
            workload: { callsPerRequest: 1, retryRate: 10%, systemPromptTokens: 1000, retrievedTokens: 0, userTokens: 500, outputTokens: 300, reasoningTokens: 200 }
            candidate: { route: providerFineTune, model: openai/gpt-4.1-2025-04-14, outputTokensFactor: 0.5 }
            """).Figures;

        Assert.Equal(1_650m, figures["inputTokens.baseline"].Value);
        Assert.Equal(550m, figures["outputTokens.baseline"].Value);
        Assert.Equal(385m, figures["outputTokens.candidate"].Value); // 1.10 x (150 + 200): reasoning does not get shorter
    }

    [Theory]
    [InlineData("0%", -6205)] // uncached: 3.65 x ((300 x 3 + 100 x 12) - (1,500 x 2 + 100 x 8)) = 3.65 x (2,100 - 3,800)
    [InlineData("80%", 365)] // cached: 3.65 x (2,100 - (300 x 2 + 1,200 x 0.50 + 800)) = 3.65 x (2,100 - 2,000); 300 tokens are below 1,024: no cache is left
    public void Caching_flips_the_sign_of_a_case_that_removes_the_cached_tokens(string cachedShare, double penalty)
    {
        var figures = Shipped.Cost($$"""
            workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 0, outputTokens: 100, cachedInputShare: {{cachedShare}} }
            candidate: { route: providerFineTune, model: openai/gpt-4.1-2025-04-14, promptTokensRemoved: 1200 }
            """).Figures;

        Assert.Equal((decimal)penalty, figures["penaltyPerYear"].Value);
        Assert.Equal(0m, figures["cachedTokens.candidate"].Value);
    }

    [Fact]
    public void Of_text_that_is_sometimes_longer_no_more_is_removed_than_is_there()
    {
        // 5,000 tokens can be removed where up to 5,000 are retrieved; usually there are 3,500: 800 + 3,500 + 300 - 3,500 = 1,100 are left, not -400.
        // Saved: 3,500 x $2.00 / 1M x 1,000 x 365 = $2,555 a year.
        var figures = Shipped.Cost("""
            workload: { requestsPerDay: 1000, callsPerRequest: 1, systemPromptTokens: 800, retrievedTokens: { value: 3500, low: 2500, high: 5000 }, userTokens: 300, outputTokens: 100 }
            candidate: { route: providerFineTune, model: openai/gpt-4.1-2025-04-14, retrievedTokensRemoved: 5000 }
            """).Figures;

        Assert.Equal(1_100m, figures["inputTokens.candidate"].Value);
        Assert.Equal(0m, figures["cachedTokens.candidate"].Value);
        Assert.Equal(2_555m, figures["savingFromRemovedTokens"].Value);
    }

    [Fact]
    public void A_prefix_that_stays_long_enough_keeps_its_hit_rate()
    {
        // I = 4,000, C = 50 % = 2,000, prefix 2,500: hit 0.8. After removing 500 the prefix is 2,000 >= 1,024: cached 2,000 x 0.8 = 1,600.
        var figures = Shipped.Cost("""
            workload: { callsPerRequest: 1, systemPromptTokens: 2000, fewShotTokens: 500, retrievedTokens: 1000, userTokens: 500, outputTokens: 100, cachedInputShare: 50% }
            candidate: { route: providerFineTune, model: openai/gpt-4.1-2025-04-14, promptTokensRemoved: 500 }
            """).Figures;

        Assert.Equal(0.8m, figures["cacheHitOfPrefix"].Value);
        Assert.Equal(1_600m, figures["cachedTokens.candidate"].Value);
        Assert.Equal(0m, figures["cachingLost"].Value ?? 0m);
    }

    [Fact]
    public void What_was_cached_beyond_the_prefix_stays_cached_as_far_as_tokens_are_left()
    {
        // I = 3,000, C = 2,400, prefix 1,500: hit 1, beyond 900. After: prefix 100 (no cache), body 1,500: cached min(1,500, 900) = 900.
        var figures = Shipped.Cost("""
            workload: { callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 1000, userTokens: 500, outputTokens: 100, cachedInputShare: 80% }
            candidate: { route: providerFineTune, model: openai/gpt-4.1-2025-04-14, promptTokensRemoved: 1400 }
            """).Figures;

        Assert.Equal(1m, figures["cacheHitOfPrefix"].Value);
        Assert.Equal(900m, figures["cachedTokens.candidate"].Value);
    }

    [Fact]
    public void A_cached_share_measured_on_the_tuned_prompt_replaces_the_worked_out_one()
    {
        var figures = Shipped.Cost("""
            workload: { callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 100, cachedInputShare: 50% }
            candidate: { route: providerFineTune, model: openai/gpt-4.1-2025-04-14, promptTokensRemoved: 1200, cachedInputShare: 25% }
            """).Figures;

        Assert.Equal(200m, figures["cachedTokens.candidate"].Value); // 25 % of 800
    }

    [Fact]
    public void Writing_the_prefix_into_the_cache_is_billed_where_it_has_a_price()
    {
        // gpt-6-luna: I = 2,000, C = 1,200 of a prefix of 1,500 (hit 0.8), written 1,500 x 0.2 = 300; plain 500.
        // 500 x 0.10 + 1,200 x 0.01 + 300 x 0.125 + 100 x 0.50 = 50 + 12 + 37.5 + 50 = 149.5 per 1M
        var figures = Shipped.Cost("""
            workload: { callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 100, cachedInputShare: 60% }
            candidate: { route: providerFineTune, model: openai/gpt-4.1-2025-04-14, baseline: openai/gpt-6-luna }
            """).Figures;

        Assert.Equal(300m, figures["writtenTokens.baseline"].Value);
        Assert.Equal(0.0001495m, figures["costPerRequest.baseline"].Value);
    }

    [Fact]
    public void A_tuned_prompt_too_short_to_be_cached_writes_nothing_into_the_cache()
    {
        // A hosted base with a price of cache writes: prefix 1,500, cached 1,200 (hit 0.8), after removing 1,200 it is 300 < 1,024.
        // 800 x 0.20 + 100 x 1.20 = 280 per 1M
        var figures = Shipped.Cost("""
            workload: { callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 100, cachedInputShare: 60% }
            candidate: { route: hostedAdapter, model: openai/gpt-5.6-luna, promptTokensRemoved: 1200 }
            """).Figures;

        Assert.Equal(0m, figures["writtenTokens.candidate"].Value);
        Assert.Equal(0.00028m, figures["costPerRequest.candidate"].Value);
    }
}
