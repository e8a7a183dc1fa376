namespace FineTuneAdvisor.Economics.Tests.SelfHosting;

public class ReplicaCountTests
{
    [Fact]
    public void Two_H100_around_the_clock_cost_51684_dollars_a_year()
    {
        // 2 x 2.95 = $5.90 an hour; x 8,760 = 51,684. Mean 3,000 x 450 / 86,400 = 15.625 tokens/s, peak x 3 = 46.875;
        // 46.875 / (814 x 0.6) = 0.096: one replica. Utilisation 15.625 / 814 = 1.92 %
        var figures = Cost(requestsPerDay: 3_000, minimum: 1).Figures;

        Assert.Equal(5.90m, figures["selfHosting.replicaHourPrice"].Value);
        Assert.Equal(51_684m, figures["annualInferenceCost.candidate"].Value);
        Assert.Equal(46.875m, figures["selfHosting.peakTokensPerSecond"].Value);
        Assert.Equal(0.019195, (double)figures["selfHosting.utilisation"].Value!.Value, 6);
        Assert.Null(figures["premiumInput"].Value);
    }

    [Theory]
    [InlineData(31_257, 1)] // 31,257 x 450 / 86,400 x 3 = 488.39 tokens/s; one replica serves 814 x 0.6 = 488.4
    [InlineData(31_258, 2)] // 488.41: the step
    public void A_replica_more_is_bought_when_the_peak_no_longer_fits(int requestsPerDay, int replicas)
    {
        Assert.Equal(replicas, Cost(requestsPerDay, minimum: 1).Figures["selfHosting.replicas"].Value);
    }

    [Fact]
    public void The_smallest_allowed_number_of_replicas_runs_even_when_idle() =>
        Assert.Equal(2m, Cost(requestsPerDay: 10, minimum: 2).Figures["selfHosting.replicas"].Value);

    [Fact]
    public void The_same_weights_behind_an_API_stand_beside_it()
    {
        // 4,600 in + 450 out at 0.88 / 0.88: 3,000 x 365 x 5,050 x 0.88 / 1M = 4,866.18
        var figures = Cost(3_000, 1, ", inputPrice: 0.88, outputPrice: 0.88").Figures;

        Assert.Equal(4_866.18m, figures["sameWeightsApiCost"].Value);
        Assert.Equal(151_684m, figures["selfHosting.gpusAndPeople"].Value); // 51,684 + 0.5 x 200,000
    }

    [Fact]
    public void Without_a_throughput_nothing_is_guessed()
    {
        // Nobody published a load test of this model on four of these GPUs.
        var figures = Shipped.Cost("""
            workload: { requestsPerDay: 3000, callsPerRequest: 1, systemPromptTokens: 800, retrievedTokens: 3500, userTokens: 300, outputTokens: 450 }
            candidate: { route: selfHosted, model: groq/llama-3.3-70b-versatile }
            hosting: { gpu: H100-SXM, gpusPerReplica: 4 }
            """).Figures;

        Assert.Null(figures["annualInferenceCost.candidate"].Value);
        Assert.Equal(["hosting.tokensPerSecondPerReplica"], figures["annualInferenceCost.candidate"].Missing);
        Assert.Equal(14.96m, figures["selfHosting.replicaHourPrice"].Value); // median of 4.29, 3.99, 3.49, 2.95 is 3.74; four GPUs
    }

    private static EconomicModel Cost(int requestsPerDay, int minimum, string prices = "") => Shipped.Cost($$"""
        workload: { requestsPerDay: {{requestsPerDay}}, callsPerRequest: 1, systemPromptTokens: 800, retrievedTokens: 3500, userTokens: 300, outputTokens: 450, peakToAverage: 3 }
        candidate: { route: selfHosted, model: groq/llama-3.3-70b-versatile, baseline: openai/gpt-5.4-mini-2026-03-17{{prices}} }
        hosting: { gpusPerReplica: 2, gpuHourPrice: 2.95, tokensPerSecondPerReplica: 814, minimumReplicas: {{minimum}}, targetUtilisation: 60% }
        """);
}
