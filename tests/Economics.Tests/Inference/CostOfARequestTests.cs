namespace FineTuneAdvisor.Economics.Tests.Inference;

public class CostOfARequestTests
{
    [Fact]
    public void A_request_of_one_call_sends_and_bills_everything_once() => Assert.Equal(
        1m, // (1.1 x 1,500 + 1.1 x 500) / (1.1 x (1,000 + 500 + 300 + 200))
        Shipped.Cost("""
            workload: { callsPerRequest: 1, retryRate: 10%, systemPromptTokens: 1000, retrievedTokens: 0, userTokens: 500, outputTokens: 300, reasoningTokens: 200 }
            """).Figures["contextMultiplier"].Value);

    [Fact]
    public void On_own_GPUs_a_request_costs_its_share_of_the_year()
    {
        // One replica: 2 x 2.95 x 8,760 = 51,684 for 3,000 x 365 = 1,095,000 requests of 5,050 tokens
        var figures = Shipped.Cost("""
            workload: { requestsPerDay: 3000, callsPerRequest: 1, systemPromptTokens: 800, retrievedTokens: 3500, userTokens: 300, outputTokens: 450, peakToAverage: 3 }
            candidate: { route: selfHosted, model: groq/llama-3.3-70b-versatile }
            hosting: { gpusPerReplica: 2, gpuHourPrice: 2.95, tokensPerSecondPerReplica: 814, minimumReplicas: 1, targetUtilisation: 60% }
            """).Figures;

        Assert.Equal(0.0472m, figures["costPerRequest.candidate"].Value);
        Assert.Equal(5_529_750_000m, figures["annualTokens.candidate"].Value);
        Assert.Equal(9.3465m, decimal.Round(figures["blendedPerMillionTokens.candidate"].Value!.Value, 4));
    }

    [Fact]
    public void Only_the_baseline_s_bill_is_shown_at_the_ends_of_the_ranges()
    {
        var figures = Shipped.Cost("""
            workload: { requestsPerDay: { value: 1000, low: 800, high: 1500 }, callsPerRequest: 1, systemPromptTokens: 1000, retrievedTokens: 0, userTokens: 500, outputTokens: 300 }
            candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06 }
            """).Figures;

        Assert.NotNull(figures["annualInferenceCost.baseline"].Low);
        Assert.Null(figures["annualInferenceCost.candidate"].Low);
        Assert.Null(figures["annualInferenceCost.candidate"].High);
    }

    [Fact]
    public void The_shortest_cached_prefix_is_a_value_of_the_catalogue_that_was_used() => Assert.Contains(
        Shipped.Cost("""
            workload: { requestsPerDay: 1000, callsPerRequest: 1, systemPromptTokens: 2000, retrievedTokens: 0, userTokens: 500, outputTokens: 300, cachedInputShare: 40% }
            candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06, promptTokensRemoved: 500 }
            """).RowsUsed,
        use => use is { Row: "openai/gpt-4o-2024-08-06", Field: "cachingMinimum", Value: "1024", Unit: "tokens", Grade: "A" });
}
