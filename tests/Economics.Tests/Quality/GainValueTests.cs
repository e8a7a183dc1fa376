namespace FineTuneAdvisor.Economics.Tests.Quality;

public class GainValueTests
{
    private const string Ranges = """
        workload: { requestsPerDay: { value: 10000, low: 8000, high: 14000 }, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }
        candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06 }
        quality: { baselineSuccessRate: 82%, tunedSuccessRate: 85% }
        """;

    [Fact]
    public void A_value_has_the_range_of_the_volume_and_of_what_a_success_is_worth()
    {
        // 8,000 x 365 x 0.03 x 0.40 = 35,040; 10,000 x 365 x 0.03 x 0.50 = 54,750; 14,000 x 365 x 0.03 x 0.80 = 122,640
        var value = Shipped.Cost("useCase: { task: Answers., valuePerSuccess: { value: 0.50, low: 0.40, high: 0.80 } }\n" + Ranges).Figures["valuePoint"];

        Assert.Equal([35_040m, 54_750m, 122_640m], [value.Low!.Value, value.Value!.Value, value.High!.Value]);
    }

    [Fact]
    public void The_stake_is_the_greater_of_the_bill_and_the_value_at_each_end()
    {
        // Value: 35,040 .. 54,750 .. 122,640. Bill at (2,000 x 2.50 + 500 x 10) / 1M = 0.0100: 29,200 .. 36,500 .. 51,100
        var worthMore = Shipped.Cost("useCase: { task: Answers., valuePerSuccess: { value: 0.50, low: 0.40, high: 0.80 } }\n" + Ranges).Figures["annualStake"];

        // Value at 0.10 .. 0.20 .. 0.30: 8,760 .. 21,900 .. 45,990: the bill is greater throughout
        var costsMore = Shipped.Cost("useCase: { task: Answers., valuePerSuccess: { value: 0.20, low: 0.10, high: 0.30 } }\n" + Ranges).Figures["annualStake"];

        Assert.Equal([35_040m, 54_750m, 122_640m], [worthMore.Low!.Value, worthMore.Value!.Value, worthMore.High!.Value]);
        Assert.Equal([29_200m, 36_500m, 51_100m], [costsMore.Low!.Value, costsMore.Value!.Value, costsMore.High!.Value]);
    }

    [Fact]
    public void A_success_that_is_worth_nothing_makes_an_unknown_gain_worth_nothing()
    {
        var figures = Shipped.Cost("useCase: { task: Answers., valuePerSuccess: 0 }\nworkload: { requestsPerDay: 10000 }").Figures;

        Assert.Null(figures["gainPoint"].Value);
        Assert.Equal(0m, figures["valuePoint"].Value);
        Assert.Equal(0m, figures["valueLow"].Value);
    }
}
