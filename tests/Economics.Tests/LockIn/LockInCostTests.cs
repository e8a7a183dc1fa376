using FineTuneAdvisor.Economics.Figures;
namespace FineTuneAdvisor.Economics.Tests.LockIn;

public class LockInCostTests
{
    [Theory]
    [InlineData("9.5%", 14_500)]
    [InlineData("30%", 41_300)]
    [InlineData("52%", 63_900)]
    public void Standing_still_while_prices_fall_costs_more_the_faster_they_fall(string decline, double expected)
    {
        // The baseline's $36,500 a year over 36 months: sum of 3,041.67 x (1 - (1 - d)^((m - 1) / 12)), to the nearest hundred
        var figures = Cost(decline);

        Assert.Equal(expected, Math.Round((double)figures["lockInCost"].Value!.Value / 100) * 100);
        Assert.Equal(95_700, Math.Round((double)figures["lockInCostArticle"].Value!.Value / 100) * 100);
    }

    [Fact]
    public void Prices_that_do_not_fall_lock_nobody_in() => Assert.Equal(0m, Cost("0%")["lockInCost"].Value);

    private static FigureSet Cost(string decline) => Shipped.Cost($$"""
        workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }
        candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06 }
        commitment: { months: 36 }
        finance: { priceDeclinePerYear: {{decline}} }
        """).Figures;
}
