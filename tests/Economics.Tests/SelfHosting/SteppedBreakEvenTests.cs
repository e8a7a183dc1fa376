namespace FineTuneAdvisor.Economics.Tests.SelfHosting;

public class SteppedBreakEvenTests
{
    [Fact]
    public void An_8B_on_an_L4_never_breaks_even_against_18_cents_a_million()
    {
        // One replica, full all day: 513.2 / 198 = 2.592 requests/s, 223,942 a day; at 413 tokens x 0.18/1M they are worth
        // $16.65 a day, the L4 at $0.84 an hour costs $20.16.
        var figures = Cost("gpuHourPrice: 0.84, tokensPerSecondPerReplica: 513.2", 198, 215, "0.18").Figures;

        Assert.Null(figures["selfHosting.breakEvenRequestsPerDay"].Value);
        Assert.Equal("noneAtAnyVolume", figures["selfHosting.breakEvenRequestsPerDay"].Reason);
    }

    [Fact]
    public void The_same_8B_on_an_H100_breaks_even_once_its_people_are_carried()
    {
        // 5,595.07 / 198 x 86,400 = 2,441,485 requests a day and replica, each 413 x 0.18/1M = $0.00007434: $66,247 a year earned
        // against 2.95 x 8,760 = $25,842: margin $40,405; people 0.25 x 200,000 = 50,000 need ceil(1.237) = 2 replicas:
        // (2 x 25,842 + 50,000) / (365 x 0.00007434) = 3,747,462 requests a day, which 2 replicas serve.
        var figures = Cost("gpuHourPrice: 2.95, tokensPerSecondPerReplica: 5595.07", 198, 215, "0.18").Figures;

        Assert.Equal(3_747_462m, Math.Round(figures["selfHosting.breakEvenRequestsPerDay"].Value!.Value));
    }

    private static EconomicModel Cost(string hosting, int output, int input, string price) => Shipped.Cost($$"""
        workload: { requestsPerDay: 100000, callsPerRequest: 1, systemPromptTokens: {{input}}, retrievedTokens: 0, userTokens: 0, outputTokens: {{output}}, peakToAverage: 1 }
        candidate: { route: selfHosted, model: groq/llama-3.1-8b-instant, baseline: openai/gpt-5.4-mini-2026-03-17, inputPrice: {{price}}, outputPrice: {{price}} }
        hosting: { gpusPerReplica: 1, {{hosting}}, minimumReplicas: 1, targetUtilisation: 100% }
        operations: { engineersNeeded: 0.25, engineerCostPerYear: 200000 }
        """);
}
