using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Tests.SelfHosting;

public class SameWeightsTests
{
    // 3,000 requests a day of 4,600 + 450 tokens. Own: 2 GPUs x 2.95 x 8,760 = 51,684 a replica and year, 0.5 x 200,000 for people.
    // API: 5,050 x 0.88 / 1M = 0.004444 a request, 4,866.18 a year. Prompted: 5,995.125 a year.
    private static FigureSet Cost(int requestsPerDay, string hosting = "gpuHourPrice: 2.95") => Shipped.Cost($$"""
        useCase: { task: Answers a test question., valuePerSuccess: 0.10 }
        workload: { requestsPerDay: {{requestsPerDay}}, callsPerRequest: 1, systemPromptTokens: 800, retrievedTokens: 3500, userTokens: 300, outputTokens: 450, peakToAverage: 3 }
        candidate: { route: selfHosted, model: groq/llama-3.3-70b-versatile, baseline: openai/gpt-5.4-mini-2026-03-17, inputPrice: 0.88, outputPrice: 0.88, costPerRun: 300, experiments: 6, retrainingsPerYear: 2, dataPreparationCost: 10000, evaluationCost: 5000, engineeringWeeks: 13 }
        quality: { baselineSuccessRate: 78%, tunedSuccessRate: 81% }
        commitment: { months: 36 }
        hosting: { gpusPerReplica: 2, {{hosting}}, tokensPerSecondPerReplica: 814, minimumReplicas: 1, targetUtilisation: 60% }
        operations: { engineerCostPerYear: 200000, engineersNeeded: 0.5 }
        """).Figures;

    [Fact]
    public void Behind_an_API_the_same_tuning_is_paid_for_but_nobody_runs_GPUs()
    {
        // One-off 6 x 300 + 10,000 + 5,000 + 13/52 x 200,000 = 66,800; a year 2 x 300 = 600.
        // First year 66,800 + 4,866.18 + 600. Net: 1,095,000 x 0.03 x 0.10 = 3,285 - (4,866.18 - 5,995.125) - 600 - 66,800 x 12 / 36
        var figures = Cost(3_000);

        Assert.Equal(0.004444m, figures["costPerRequest.sameWeightsApi"].Value);
        Assert.Equal(4_866.18m, figures["sameWeightsApiCost"].Value);
        Assert.Equal(72_266.18m, figures["sameWeightsFirstYearCost"].Value);
        Assert.Equal(-18_452.7217m, decimal.Round(figures["sameWeightsNetBenefit"].Value!.Value, 4));
        Assert.Equal(0.88m, figures["sameWeightsPerMillionTokens"].Value);
    }

    [Fact]
    public void What_the_smallest_number_of_replicas_and_the_people_cost_is_fixed()
    {
        // One replica is the smallest: all of it is fixed. At 31,258 requests a second one is bought: (51,684 + 100,000) / (103,368 + 100,000)
        Assert.Equal(1m, Cost(3_000)["selfHosting.fixedShare"].Value);
        Assert.Equal(0.74586m, decimal.Round(Cost(31_258)["selfHosting.fixedShare"].Value!.Value, 5));
    }

    [Fact]
    public void At_half_the_volume_a_token_costs_what_fewer_replicas_cost()
    {
        // 3,000: one replica either way: 51,684 / (3,000 x 365 x 5,050 / 2) x 1M. 31,258: two replicas, one at half: 51,684 / (31,258 x 365 x 5,050 / 2)
        Assert.Equal(decimal.Round(51_684m / 2_764.875m, 9), decimal.Round(Cost(3_000)["selfHosting.perMillionAtHalfVolume"].Value!.Value, 9));
        Assert.Equal(decimal.Round(51_684m / 28_808.15425m, 9), decimal.Round(Cost(31_258)["selfHosting.perMillionAtHalfVolume"].Value!.Value, 9));
    }

    [Fact]
    public void The_hour_of_a_GPU_comes_from_the_quote_then_from_the_catalogue_then_from_nobody()
    {
        var listed = Cost(3_000, "gpu: H100-SXM");
        var unknown = Cost(3_000, "gpu: Z100");

        Assert.Equal(7.48m, listed["selfHosting.replicaHourPrice"].Value); // 2 x 3.74, the median of four
        Assert.Contains("gpu/H100-SXM hour", listed["selfHosting.replicaHourPrice"].From);
        Assert.Equal(5.90m, Cost(3_000, "gpu: H100-SXM, gpuHourPrice: 2.95")["selfHosting.replicaHourPrice"].Value);
        Assert.Null(unknown["selfHosting.replicaHourPrice"].Value);
        Assert.Equal("priceMissing", unknown["selfHosting.replicaHourPrice"].Reason);
        Assert.Equal(["hosting.gpuHourPrice"], unknown["selfHosting.replicaHourPrice"].Missing);
    }
}
