namespace FineTuneAdvisor.Economics.Tests.Commitment;

public class BreakEvenLimitsTests
{
    [Fact]
    public void A_token_that_costs_the_same_breaks_even_at_no_volume()
    {
        // Both sides pay 4 and 20 per 1M for the same tokens: nothing is saved that could carry the fixed cost.
        var figure = Shipped.Cost("""
            workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }
            candidate: { route: providerFineTune, model: acme/m, inputPrice: 4, outputPrice: 20, baselineInputPrice: 4, baselineOutputPrice: 20, costPerRun: 150, experiments: 6, retrainingsPerYear: 2, dataPreparationCost: 10000, evaluationCost: 5000, engineeringWeeks: 6 }
            commitment: { months: 36 }
            provider: { weightsExportable: yes }
            operations: { engineerCostPerYear: 208000, engineersNeeded: 0.1 }
            """).Figures["breakEvenRequestsPerDay"];

        Assert.Null(figure.Value);
        Assert.Equal("noneAtAnyVolume", figure.Reason);
        Assert.Equal("breakEvenRequestsPerDay = ?", figure.Arithmetic);
    }

    [Fact]
    public void A_replica_that_earns_just_what_it_costs_carries_no_people()
    {
        // One replica: 100 tokens/s x 86,400 / 100 = 86,400 requests a day, each 200 tokens x 0.50 / 1M = 0.0001: 8.64 a day.
        // A GPU at 0.36 an hour costs 8.64 a day: the margin is nothing.
        var figure = Shipped.Cost("""
            workload: { requestsPerDay: 1000, callsPerRequest: 1, systemPromptTokens: 100, retrievedTokens: 0, userTokens: 0, outputTokens: 100, peakToAverage: 1 }
            candidate: { route: selfHosted, model: acme/m, baseline: openai/gpt-5.4-mini-2026-03-17, inputPrice: 0.5, outputPrice: 0.5 }
            hosting: { gpusPerReplica: 1, gpuHourPrice: 0.36, tokensPerSecondPerReplica: 100, minimumReplicas: 1, targetUtilisation: 100% }
            operations: { engineersNeeded: 0.25, engineerCostPerYear: 200000 }
            """).Figures["selfHosting.breakEvenRequestsPerDay"];

        Assert.Null(figure.Value);
        Assert.Equal("noneAtAnyVolume", figure.Reason);
    }

    [Theory]
    [InlineData(1_024, 768)] // 75 % of the shortest prefix that is cached
    [InlineData(1_023, 0)]
    public void The_shortest_prefix_that_is_cached_can_have_its_cache_switched_on(int prefix, double cached) => Assert.Equal(
        (decimal)cached,
        Shipped.Cost($$"""
            workload: { requestsPerDay: 1000, callsPerRequest: 1, systemPromptTokens: {{prefix}}, retrievedTokens: 0, userTokens: 500, outputTokens: 100, cachedInputShare: 0 }
            candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06 }
            """).Figures["cachedTokens.cachedBaseline"].Value);
}
