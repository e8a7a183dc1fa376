using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Tests.LockIn;

public class DeclineRangeTests
{
    private static FigureSet Cost(string finance) => Shipped.Cost($$"""
        workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }
        candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06, costPerRun: 150, evaluationCost: 5000 }
        provider: { switchingWeeks: 13 }
        operations: { engineerCostPerYear: 200000 }
        commitment: { months: 3 }
        finance: { {{finance}} }
        """).Figures;

    [Theory]
    [InlineData("priceDeclinePerYear: { value: 52%, low: 30%, high: 90% }")]
    [InlineData("priceDeclinePerYear: unknown")] // the market's range stands in
    public void Three_months_at_the_middle_and_both_ends_of_the_decline(string finance)
    {
        // 36,500 / 12 = 3,041.67 a month; month 1 costs nothing, months 2 and 3 what has fallen since:
        // 52 %: 1 - 0.48^(1/12) = 0.059331, 1 - 0.48^(2/12) = 0.115142: 530.69. 30 %: 0.029286 + 0.057714: 264.62.
        // 90 %: 0.174596 + 0.318708: 1,500.47. The article's 95 %: 0.220922 + 0.393038: 1,867.46
        var figures = Cost(finance);

        Assert.Equal(530.69m, decimal.Round(figures["lockInCost"].Value!.Value, 2));
        Assert.Equal(264.62m, decimal.Round(figures["lockInCost"].Low!.Value, 2));
        Assert.Equal(1_500.47m, decimal.Round(figures["lockInCost"].High!.Value, 2));
        Assert.Equal(264.62m, decimal.Round(figures["lockInCostLow"].Value!.Value, 2));
        Assert.Equal(1_500.47m, decimal.Round(figures["lockInCostHigh"].Value!.Value, 2));
        Assert.Equal(1_867.46m, decimal.Round(figures["lockInCostArticle"].Value!.Value, 2));
    }

    [Fact]
    public void A_decline_without_a_range_has_the_same_cost_at_both_ends()
    {
        var figures = Cost("priceDeclinePerYear: 52%");

        Assert.Equal(530.69m, decimal.Round(figures["lockInCostLow"].Value!.Value, 2));
        Assert.Equal(530.69m, decimal.Round(figures["lockInCostHigh"].Value!.Value, 2));
    }

    [Fact]
    public void The_arithmetic_says_which_end_of_the_decline_it_took()
    {
        var figures = Cost("priceDeclinePerYear: { value: 52%, low: 30%, high: 90% }");

        Assert.StartsWith(
            "Σ(m = 1..horizon; month × (1 − (1 − d)^((m − 1) / 12)))(annualInferenceCost.baseline / 12, finance.priceDeclinePerYear.low, horizonMonths) = ",
            figures["lockInCostLow"].Arithmetic,
            StringComparison.Ordinal);
        Assert.Contains("finance.priceDeclinePerYear.high", figures["lockInCostHigh"].From);
    }

    [Fact]
    public void Switching_costs_weeks_another_evaluation_and_another_run() =>
        Assert.Equal(55_150m, Cost("priceDeclinePerYear: 52%")["switchingCost"].Value); // 13/52 x 200,000 + 5,000 + 150
}
