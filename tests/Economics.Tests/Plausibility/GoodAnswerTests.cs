using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Tests.Plausibility;

public class GoodAnswerTests
{
    private static FigureSet Cost(string tuned) => Shipped.Cost($$"""
        workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }
        candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06 }
        quality: { baselineSuccessRate: 80%, tunedSuccessRate: {{tuned}} }
        """).Figures;

    [Fact]
    public void A_failure_must_cost_what_the_dearer_answer_costs_over_the_share_it_saves()
    {
        // 0.0100 / 0.80 = 0.0125; 0.0150 / 0.96 = 0.015625; (0.0150 - 0.0100) / 0.16 = 0.03125
        var figures = Cost("96%");

        Assert.Equal(0.0125m, figures["costPerGoodAnswer.baseline"].Value);
        Assert.Equal(0.015625m, figures["costPerGoodAnswer.candidate"].Value);
        Assert.Equal(0.03125m, figures["turningFailureCost"].Value);
    }

    [Theory]
    [InlineData("80%")]
    [InlineData("75%")]
    public void No_failure_is_dear_enough_for_a_model_that_fails_no_less_often(string tuned)
    {
        var figure = Cost(tuned)["turningFailureCost"];

        Assert.Null(figure.Value);
        Assert.Equal("noGain", figure.Reason);
        Assert.Equal("turningFailureCost = ?", figure.Arithmetic);
    }

    [Fact]
    public void A_model_that_never_succeeds_has_no_cost_of_a_good_answer() =>
        Assert.Equal("divisionByZero", Cost("0%")["costPerGoodAnswer.candidate"].Reason);

    [Fact]
    public void The_modelled_month_is_a_twelfth_of_the_year() => Assert.Equal(
        3_041.6667m,
        decimal.Round(Cost("96%")["modelledMonth"].Value!.Value, 4)); // 36,500 / 12
}
