namespace FineTuneAdvisor.Economics.Tests.Quality;

public class GainTests
{
    private const string Paired = """
        workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }
        candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06 }
        quality: { baselineSuccessRate: 82%, tunedSuccessRate: 85%, evaluatedExamples: 400, bothRight: 316, onlyTunedRight: 24, onlyBaselineRight: 12, bothWrong: 48 }
        """;

    [Fact]
    public void Three_points_on_400_paired_cases_are_not_yet_a_gain()
    {
        // Bonett-Price: p12 = 25/402, p21 = 13/402, d = 12/402 = 0.0298507; half = 1.959964 x sqrt((38/402 - d^2) / 402) = 0.0299129
        // 0.0298507 - 0.0299129 = -0.0000622; + = 0.0597636. McNemar exact: 24 of 36 discordant: p = 0.0652
        var figures = Shipped.Cost(Paired).Figures;

        Assert.Equal(0.03m, figures["gainPoint"].Value); // (24 - 12) / 400
        Assert.Equal(-0.0000622, (double)figures["gainLow"].Value!.Value, 6);
        Assert.Equal(0.0597636, (double)figures["gainHigh"].Value!.Value, 6);
        Assert.Equal(0.065, (double)figures["mcNemarP"].Value!.Value, 3);
    }

    [Fact]
    public void The_cases_that_would_settle_a_gain_are_more_than_those_that_did_not()
    {
        // At these shares the lower bound crosses 0 between 401 and 402 cases: with n = 402, b = 24.12, c = 12.06:
        // d = 12.06/404, half = 1.959964 x sqrt((38.18/404 - d^2) / 404) = 0.029842 < d = 0.029851
        Assert.Equal(402m, Shipped.Cost(Paired).Figures["casesToSettle"].Value);
    }

    [Fact]
    public void Whoever_claims_no_worse_must_settle_it_against_the_margin()
    {
        // 20 against 40 of 1,000: a loss of 2 points, beyond the margin of 1; settled once the upper bound falls below -1 point
        var figures = Shipped.Cost("quality: { claim: noWorse, evaluatedExamples: 1000, bothRight: 760, onlyTunedRight: 20, onlyBaselineRight: 40, bothWrong: 180 }").Figures;

        Assert.Equal(2_320, (double)figures["casesToSettle"].Value!.Value, 10.0);
    }

    [Fact]
    public void The_same_rates_unpaired_say_far_less()
    {
        // Newcombe: Wilson 85 %: 0.81171..0.88171, 82 %: 0.77934..0.85451; 0.03 -/+ sqrt of the squared arms: -0.0216, 0.0816
        var figures = Shipped.Cost("quality: { baselineSuccessRate: 82%, tunedSuccessRate: 85%, evaluatedExamples: 400 }").Figures;

        Assert.Equal(0.03m, figures["gainPoint"].Value);
        Assert.Equal(-0.022, (double)figures["gainLow"].Value!.Value, 3);
        Assert.Equal(0.082, (double)figures["gainHigh"].Value!.Value, 3);
        Assert.Equal(["quality.onlyTunedRight", "quality.onlyBaselineRight"], figures["mcNemarP"].Missing);
    }

    [Fact]
    public void Without_a_number_of_cases_there_is_a_point_and_no_interval()
    {
        var figures = Shipped.Cost("quality: { baselineSuccessRate: 82%, tunedSuccessRate: 85% }").Figures;

        Assert.Equal(0.03m, figures["gainPoint"].Value);
        Assert.Null(figures["gainHigh"].Value);
        Assert.Equal("noInterval", figures["gainHigh"].Reason);
        Assert.Equal(["quality.evaluatedExamples"], figures["gainHigh"].Missing);
    }

    [Fact]
    public void Counts_take_the_basis_that_the_rates_state()
    {
        Assert.Equal(Facts.Basis.Estimated, Shipped.Cost(Paired).Figures["gainPoint"].Basis);
        var measured = Paired.Replace("tunedSuccessRate: 85%", "tunedSuccessRate: { value: 85%, basis: measured }", StringComparison.Ordinal);
        Assert.Equal(Facts.Basis.Measured, Shipped.Cost(measured).Figures["successRate.tuned"].Basis);
        var weaker = measured.Replace("onlyTunedRight: 24", "onlyTunedRight: { value: 24, basis: estimated }", StringComparison.Ordinal);
        Assert.Equal(Facts.Basis.Estimated, Shipped.Cost(weaker).Figures["gainPoint"].Basis);
    }

    [Fact]
    public void A_wrong_answer_must_cost_more_than_17_cents_before_three_points_pay_for_half_a_cent()
    {
        // 0.005 / 0.03 = 0.16667; per good answer 0.0100 / 0.82 and 0.0150 / 0.85
        var figures = Shipped.Cost(Paired).Figures;

        Assert.Equal(0.166667, (double)figures["turningFailureCost"].Value!.Value, 6);
        Assert.Equal(0.0121951, (double)figures["costPerGoodAnswer.baseline"].Value!.Value, 7);
        Assert.Equal(0.0176471, (double)figures["costPerGoodAnswer.candidate"].Value!.Value, 7);
    }

    [Fact]
    public void No_disagreement_at_all_gives_an_interval_around_nothing()
    {
        // b = c = 0, n = 98: p12 = p21 = 0.01, d = 0, half = 1.959964 x sqrt(0.02 / 100) = 0.0277181
        var figures = Shipped.Cost("quality: { evaluatedExamples: 98, bothRight: 90, onlyTunedRight: 0, onlyBaselineRight: 0, bothWrong: 8 }").Figures;

        Assert.Equal(0m, figures["gainPoint"].Value);
        Assert.Equal(-0.0277181, (double)figures["gainLow"].Value!.Value, 6);
        Assert.Equal(1m, figures["mcNemarP"].Value);
        Assert.Equal("noGain", figures["casesToSettle"].Reason);
        Assert.Equal(0.918367, (double)figures["successRate.tuned"].Value!.Value, 6); // 90 / 98, as counted
    }

    [Fact]
    public void A_value_is_the_gain_times_requests_times_what_a_success_is_worth()
    {
        // 3,650,000 x 0.03 x 0.50 = 54,750
        var figures = Shipped.Cost("useCase: { task: Answers., valuePerSuccess: 0.50 }\n" + Paired).Figures;

        Assert.Equal(54_750m, figures["valuePoint"].Value);
        Assert.Equal(54_750m, figures["annualStake"].Value); // above the baseline's 36,500
    }

    [Fact]
    public void Whoever_claims_no_worse_need_not_price_a_success()
    {
        var better = Shipped.Cost(Paired).Figures["valuePoint"];
        var noWorse = Shipped.Cost(Paired.Replace("quality: {", "quality: { claim: noWorse,", StringComparison.Ordinal)).Figures["valuePoint"];

        Assert.Null(better.Value);
        Assert.Equal(["useCase.valuePerSuccess"], better.Missing);
        Assert.Equal(0m, noWorse.Value);
    }
}
