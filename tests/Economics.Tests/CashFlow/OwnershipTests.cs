using CsCheck;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Tests.CashFlow;

public class OwnershipTests
{
    // Baseline $36,500, tuned $54,750 a year; one-off 39,900; running 21,100; base and baseline are shut down in 1.68 months.
    private const string Gpt4o = """
        workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500, growthPerYear: GROWTH }
        candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06, trainingTokens: 2M, epochs: 3, experiments: 6, retrainingsPerYear: 2, dataPreparationCost: 10000, evaluationCost: 5000, engineeringWeeks: 6 }
        commitment: { months: 36 }
        operations: { engineerCostPerYear: 208000, engineersNeeded: 0.1 }
        finance: { horizonMonths: HORIZON, discountRate: RATE, contingency: CONTINGENCY, priceDeclinePerYear: 52% }
        """;

    [Fact]
    public void In_one_month_nothing_moves_and_the_cost_is_a_month_s()
    {
        // 36,500 / 12 = 3,041.67; at 10 % a year worth 3,041.67 x 1.1^(-1/12) = 3,041.67 x 0.9920888 = 3,017.60
        // tuned: 39,900 + 54,750 / 12 + 21,100 / 12 = 39,900 + 4,562.50 + 1,758.33 = 46,220.83
        var figures = Cost(1);

        Assert.Equal(3_041.6667, (double)figures["totalCost.baseline"].Value!.Value, 4);
        Assert.Equal(3_017.60, (double)figures["netPresentCost.baseline"].Value!.Value, 2);
        Assert.Equal(46_220.8333, (double)figures["totalCost.candidate"].Value!.Value, 4);
    }

    [Fact]
    public void A_retired_model_forces_a_priced_move_that_takes_the_market_s_fall_at_once()
    {
        // Month 2: both move. Price (1 - 0.52)^(1/12) = 0.9406689. A prompted move: 2/52 x 208,000 + 5,000 = 13,000; the tuned one is
        // tuned anew: + 6 x 150 = 13,900.
        // baseline 3,041.6667 x 1.9406689 + 13,000 = 18,902.87; tuned 39,900 + 4,562.5 x 1.9406689 + 3,516.67 + 13,900 = 66,170.97
        var figures = Cost(2);

        Assert.Equal(13_900m, figures["forcedMigrationCost"].Value);
        Assert.Equal(18_902.87, (double)figures["totalCost.baseline"].Value!.Value, 2);
        Assert.Equal(66_170.97, (double)figures["totalCost.candidate"].Value!.Value, 2);
    }

    [Fact]
    public void Contingency_multiplies_the_inference_of_both_options_and_nothing_else()
    {
        // One month at 2: 2 x 3,041.67 = 6,083.33; tuned 39,900 + 2 x 4,562.50 + 1,758.33 = 50,783.33
        var figures = Cost(1, contingency: "2");

        Assert.Equal(6_083.3333, (double)figures["totalCost.baseline"].Value!.Value, 4);
        Assert.Equal(50_783.3333, (double)figures["totalCost.candidate"].Value!.Value, 4);
    }

    [Fact]
    public void Own_GPUs_are_bought_in_whole_replicas_as_the_volume_grows()
    {
        // Peak 468.75 tokens/s of 488.4 that one replica serves; 100 % growth a year: x 2^(1/12) = 496.6 in month 2: two replicas.
        // 2 x 2.95 x 730 = 4,307 a replica and month: month 1 one, month 2 two: 12,921; people 2 x 100,000 / 12 = 16,666.67;
        // one-off 6 x 150 + 10,000 + 5,000 + 6/52 x 200,000 = 38,976.92; retraining 1 x 150 / 12 x 2 = 25: together 68,589.59
        var figures = Shipped.Cost("""
            workload: { requestsPerDay: 30000, callsPerRequest: 1, systemPromptTokens: 800, retrievedTokens: 3500, userTokens: 300, outputTokens: 450, peakToAverage: 3, growthPerYear: 100% }
            candidate: { route: selfHosted, model: groq/llama-3.3-70b-versatile, costPerRun: 150, experiments: 6, retrainingsPerYear: 1, dataPreparationCost: 10000, evaluationCost: 5000, engineeringWeeks: 6 }
            hosting: { gpusPerReplica: 2, gpuHourPrice: 2.95, tokensPerSecondPerReplica: 814, minimumReplicas: 1, targetUtilisation: 60% }
            operations: { engineerCostPerYear: 200000, engineersNeeded: 0.5 }
            finance: { horizonMonths: 2, contingency: 1 }
            """).Figures;

        Assert.Equal(68_589.59, (double)figures["totalCost.candidate"].Value!.Value, 2);
    }

    [Fact]
    public void Without_a_period_there_is_no_cost_over_it()
    {
        var figures = Shipped.Cost("candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06 }").Figures;

        Assert.Null(figures["totalCost.candidate"].Value);
        Assert.Contains("commitment.months", figures["totalCost.candidate"].Missing);
    }

    [Fact]
    public void A_higher_discount_rate_shrinks_what_comes_later() => Gen.Select(Gen.Int[2, 60], Gen.Int[0, 40], Gen.Int[1, 20]).Sample((months, rate, more) =>
    {
        var low = Cost(months, rate: $"{rate}%");
        var high = Cost(months, rate: $"{rate + more}%");

        Assert.True(high["netPresentCost.baseline"].Value < low["netPresentCost.baseline"].Value);
        Assert.Equal(low["totalCost.baseline"].Value, high["totalCost.baseline"].Value);
    });

    private static FigureSet Cost(int horizon, string contingency = "1", string rate = "10%", string growth = "0") => Shipped.Cost(Gpt4o
        .Replace("HORIZON", horizon.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("CONTINGENCY", contingency, StringComparison.Ordinal)
        .Replace("RATE", rate, StringComparison.Ordinal)
        .Replace("GROWTH", growth, StringComparison.Ordinal)).Figures;
}
