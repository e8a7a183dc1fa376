using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Tests.Commitment;

/// <summary>The commitment's figures at the ends of the gain's interval, and at their own limits.</summary>
public class GainBoundsTests
{
    // Baseline 36,500 and tuned 54,750 a year: penalty 18,250. One-off 39,900, running 21,100, amortised over 36 months 13,300.
    // Gain 0.03, by Newcombe -0.0215908 .. 0.0815116: worth 109,500, -78,806.52 .. 297,517.52 a year.
    private const string Gpt4o = """
        useCase: { task: Answers a test question., valuePerSuccess: 1 }
        workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }
        candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06, trainingTokens: 2M, epochs: 3, experiments: 6, retrainingsPerYear: 2, dataPreparationCost: 10000, evaluationCost: 5000, engineeringWeeks: 6 }
        quality: { baselineSuccessRate: 82%, tunedSuccessRate: 85%, evaluatedExamples: 400 }
        commitment: { months: MONTHS, cancellationRiskPerYear: 20% }
        operations: { engineerCostPerYear: 208000, engineersNeeded: 0.1 }
        provider: { weightsExportable: yes }
        finance: { discountRate: 10% }

        """;

    private static FigureSet Cost(string months = "36", Func<string, string>? change = null) =>
        Shipped.Cost((change ?? (text => text))(Gpt4o.Replace("MONTHS", months, StringComparison.Ordinal))).Figures;

    private static decimal Cents(decimal? amount) => decimal.Round(amount!.Value, 2);

    [Fact]
    public void The_net_benefit_varies_with_the_gain_alone()
    {
        // less 18,250 + 21,100 + 13,300 = 52,650
        var figures = Cost();

        Assert.Equal(-131_456.52m, Cents(figures["netBenefitLow"].Value));
        Assert.Equal(56_850m, figures["netBenefitPoint"].Value);
        Assert.Equal(244_867.52m, Cents(figures["netBenefitHigh"].Value));
        Assert.Equal(21_513.96m, Cents(figures["monthlyNetAtGainHigh"].Value)); // (297,517.52 - 18,250 - 21,100) / 12
    }

    [Fact]
    public void The_penalty_and_the_premium_that_the_gain_can_bear_have_its_bounds()
    {
        // Penalty: worth less 34,400. Premium: (36,500 + penalty) / (3,650,000 x 0.0100)
        var figures = Cost();

        Assert.Equal([-113_206.52m, 75_100m, 263_117.52m], Ends(figures["maximumPenalty"], 2));
        Assert.Equal([-2.101548m, 3.057534m, 8.208699m], Ends(figures["maximumPremium"], 6));
    }

    [Fact]
    public void A_hosting_fee_is_no_premium_on_tokens()
    {
        // 1 x 8,760 a year: penalty 27,010, bearable 75,100 as before; premium (36,500 + 75,100 - 8,760) / 36,500
        var figures = Cost(change: text => text.Replace("engineeringWeeks: 6", "engineeringWeeks: 6, hostingPerHour: 1", StringComparison.Ordinal));

        Assert.Equal(27_010m, figures["penaltyPerYear"].Value);
        Assert.Equal(decimal.Round(102_840m / 36_500m, 9), decimal.Round(figures["maximumPremium"].Value!.Value, 9));
    }

    [Theory]
    [InlineData("7", 7)] // 7 x 5,845.83 = 40,920.83 reach 39,900
    [InlineData("6", null)]
    public void The_cost_may_come_back_in_the_very_last_month(string months, int? month)
    {
        var figure = Cost(months)["paybackMonth"];

        Assert.Equal(month, figure.Value);
        Assert.Equal(month is null ? "afterTheEnd" : null, figure.Reason);
    }

    [Theory]
    [InlineData("8", 8)] // at 10 % a year 7 months are worth 39,646.21 and 8 months 45,132.16
    [InlineData("7", null)]
    public void Discounted_it_comes_back_later(string months, int? month)
    {
        var figure = Cost(months)["discountedPaybackMonth"];

        Assert.Equal(month, figure.Value);
        Assert.Equal(month is null ? "afterTheEnd" : null, figure.Reason);
    }

    [Fact]
    public void Nothing_to_earn_back_is_earned_back_in_the_first_month()
    {
        var figures = Cost(change: text => text
            .Replace("trainingTokens: 2M, epochs: 3", "costPerRun: 0", StringComparison.Ordinal)
            .Replace("dataPreparationCost: 10000, evaluationCost: 5000, engineeringWeeks: 6", "dataPreparationCost: 0, evaluationCost: 0, engineeringWeeks: 0", StringComparison.Ordinal));

        Assert.Equal(0m, figures["oneOffCost"].Value);
        Assert.Equal(1m, figures["paybackMonth"].Value);
    }

    [Fact]
    public void Where_nothing_is_left_a_month_neither_payback_comes()
    {
        var figures = Cost(change: text => text.Replace("tunedSuccessRate: 85%", "tunedSuccessRate: 82%", StringComparison.Ordinal));

        Assert.Equal("never", figures["paybackMonth"].Reason);
        Assert.Equal("never", figures["discountedPaybackMonth"].Reason);
        Assert.Equal("never", figures["turningCancellationRisk"].Reason);
    }

    [Fact]
    public void An_unknown_commitment_is_what_payback_misses()
    {
        var figures = Cost("unknown");

        Assert.Equal(["commitment.months"], figures["paybackMonth"].Missing);
        Assert.Equal(["commitment.months"], figures["discountedPaybackMonth"].Missing);
        Assert.Equal(["commitment.months"], figures["expectedNetBenefit"].Missing);
    }

    [Fact]
    public void The_risk_of_cancellation_that_turns_the_case_earns_back_the_cost_and_no_more()
    {
        // 5,845.8333 x sum of ((1 - h) / 1.1)^(m / 12) over 36 months is 39,900 at h = 0.784288
        var risk = Cost()["turningCancellationRisk"].Value!.Value;
        var atIt = Cost(change: text => text.Replace("cancellationRiskPerYear: 20%", FormattableString.Invariant($"cancellationRiskPerYear: {risk}"), StringComparison.Ordinal));

        Assert.Equal(0.784288m, decimal.Round(risk, 6));
        Assert.Equal(0, (double)atIt["expectedNetBenefit"].Value!.Value, 1.0);
    }

    [Fact]
    public void Sums_and_searches_over_the_months_are_printed_as_what_they_are()
    {
        var figures = Cost();
        var never = Cost(change: text => text.Replace("tunedSuccessRate: 85%", "tunedSuccessRate: 82%", StringComparison.Ordinal));

        Assert.StartsWith(
            "Σ(m = 1..months; s × (1 − hazard)^(m / 12) × (1 + rate)^(−m / 12))(monthlyNet, monthsToPayBack, finance.discountRate, commitment.cancellationRiskPerYear) − oneOffCost = ",
            figures["expectedNetBenefit"].Arithmetic,
            StringComparison.Ordinal);
        Assert.StartsWith("root(hazard; expectedNetBenefit = 0)(monthlyNet, ", figures["turningCancellationRisk"].Arithmetic, StringComparison.Ordinal);
        Assert.StartsWith("firstMonth(m; s × Σ(k = 1..m; (1 + rate)^(−k / 12)) ≥ oneOff)(monthlyNet, oneOffCost, ", figures["discountedPaybackMonth"].Arithmetic, StringComparison.Ordinal);
        Assert.All(
            new[] { "paybackMonth", "discountedPaybackMonth", "turningCancellationRisk", "requiredValuePerSuccess" },
            name => Assert.Equal(name + " = ?", never[name].Arithmetic));
        Assert.Equal("paybackMonth = ?", Cost("unknown")["paybackMonth"].Arithmetic);
        Assert.Equal("paybackMonth = ?", Cost("6")["paybackMonth"].Arithmetic);
        Assert.Equal("discountedPaybackMonth = ?", Cost("6")["discountedPaybackMonth"].Arithmetic);
    }

    [Fact]
    public void The_loss_at_cancellation_falls_month_by_month_to_nothing()
    {
        // 39,900, then 5,845.83 less each month; 39,900 - 6 x 5,845.83 = 4,825; nothing from month 7 on, 36 months in all
        var losses = Shipped.Cost(Gpt4o.Replace("MONTHS", "36", StringComparison.Ordinal)).Risk!.Losses;

        Assert.Equal(37, losses.Length);
        Assert.Equal((0, 39_900m), (losses[0].Month, losses[0].Loss));
        Assert.Equal(34_054.17m, Cents(losses[1].Loss));
        Assert.Equal(4_825m, Cents(losses[6].Loss));
        Assert.All(losses.Skip(7), loss => Assert.Equal(0m, loss.Loss));
        Assert.Equal(36, losses[^1].Month);
    }

    private static decimal[] Ends(Figure figure, int digits) =>
        [.. new[] { figure.Low, figure.Value, figure.High }.Select(value => decimal.Round(value!.Value, digits))];
}
