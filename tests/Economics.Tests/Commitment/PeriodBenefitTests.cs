using System.Globalization;
using CsCheck;

namespace FineTuneAdvisor.Economics.Tests.Commitment;

public class PeriodBenefitTests
{
    // Without tuning 2,000 × $2.00 + 500 × $8.00 per 1M = $0.0080 a request, tuned at 3 and 12 $0.0120: $29,200 and $43,800 a year.
    // One-off 6 × 150 + 10,000 + 5,000 + 6/52 × 208,000 = 39,900; running 2 × 150 + 0.1 × 208,000 = 21,100 a year.
    // Gain (100 − 60) / 1,000 = 4 points of 3,650,000 requests at $0.50 = $73,000 a year. Nobody retires acme/one.
    private const string Acme = """
        workload: { requestsPerDay: 10000, growthPerYear: GROWTH, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, historyTokens: 0, userTokens: 500, outputTokens: 500, retryRate: 0, cachedInputShare: 0, batchShare: 0 }
        candidate: { route: providerFineTune, model: acme/one, baseline: acme/one, inputPrice: 3, outputPrice: 12, baselineInputPrice: 2, baselineOutputPrice: 8, costPerRun: 150, experiments: 6, retrainingsPerYear: 2, dataPreparationCost: 10000, evaluationCost: 5000, engineeringWeeks: 6 }
        commitment: { months: MONTHS, cancellationRiskPerYear: 0 }
        operations: { engineerCostPerYear: 208000, engineersNeeded: 0.1 }
        finance: { discountRate: RATE, contingency: CONTINGENCY }
        useCase: { task: Answers a test question., valuePerSuccess: 0.5 }
        quality: { evaluatedExamples: 1000, bothRight: 750, onlyTunedRight: 100, onlyBaselineRight: 60, bothWrong: 90 }
        """;

    [Fact]
    public void Over_a_year_without_discount_the_net_benefit_is_the_year_s_less_the_one_off_cost()
    {
        var figures = Cost(12, rate: "0").Figures;

        Assert.Equal(73_000m, figures["worthOfGain"].Value);
        Assert.Equal(-2_600m, figures["netPresentBenefit"].Value); // 73,000 − 14,600 − 21,100 − 39,900
    }

    [Fact]
    public void Money_comes_at_the_end_of_each_month()
    {
        // Two months at 21 % a year: 1.21^(−1/12) + 1.21^(−2/12) = 0.98424047 + 0.96872930 = 1.95296977
        // worth 73,000 / 12 × 1.95296977 = 11,880.57; extra cost (14,600 + 21,100) / 12 × 1.95296977 + 39,900 = 45,710.09
        var figures = Cost(2, rate: "21%").Figures;

        Assert.Equal(11_880.57m, decimal.Round(figures["worthOfGain"].Value!.Value, 2));
        Assert.Equal(-33_829.52m, decimal.Round(figures["netPresentBenefit"].Value!.Value, 2));
    }

    [Fact]
    public void The_gain_grows_with_the_volume()
    {
        // 100 % a year: month 1 is 1, month 13 is 2; Σ 2^((m − 1)/12) over 12 months = 1 / (2^(1/12) − 1) = 16.81715
        var figures = Cost(12, rate: "0", growth: "100%").Figures;

        Assert.Equal(102_304.35m, decimal.Round(figures["worthOfGain"].Value!.Value, 2)); // 73,000 / 12 × 16.8171537
    }

    [Fact]
    public void Discounted_it_takes_longer_to_pay_back()
    {
        // s = (73,000 − 14,600 − 21,100) / 12 = 3,108.33; 39,900 / 3,108.33 = 12.8: month 13.
        // At 21 %: Σ 1.21^(−k/12) must reach 12.83646; after 14 months it is 12.45309, after 15 13.24108.
        var figures = Cost(36, rate: "21%").Figures;

        Assert.Equal(13m, figures["paybackMonth"].Value);
        Assert.Equal(15m, figures["discountedPaybackMonth"].Value);
    }

    [Theory]
    [InlineData(14, "afterTheEnd")]
    [InlineData(15, null)]
    public void What_would_pay_back_after_the_commitment_does_not_pay_back(int months, string? reason) =>
        Assert.Equal(reason, Cost(months, rate: "21%").Figures["discountedPaybackMonth"].Reason);

    [Fact]
    public void Where_a_month_leaves_nothing_it_never_pays_back() =>
        Assert.Equal("never", Shipped.Cost(Text(36).Replace("valuePerSuccess: 0.5", "valuePerSuccess: 0.2", StringComparison.Ordinal)).Figures["discountedPaybackMonth"].Reason);

    [Fact]
    public void The_premium_that_the_gain_can_bear_uses_up_what_is_left()
    {
        // Over three years what may be paid more is 73,000 − 21,100 − 39,900 / 3 = 38,600 a year: (29,200 + 38,600) / 29,200 = 2.3219 times.
        var figures = Cost(36).Figures;

        Assert.Equal(38_600m, figures["maximumPenalty"].Value);
        Assert.Equal(2.3219m, decimal.Round(figures["maximumPremium"].Value!.Value, 4));
        Assert.Equal(1.5m, figures["premiumInput"].Value);
    }

    [Fact]
    public void At_the_premium_that_it_can_bear_nothing_is_left()
    {
        var bearable = Cost(36).Figures["maximumPremium"].Value!.Value;
        string Price(decimal price) => (price * bearable).ToString(CultureInfo.InvariantCulture);
        var figures = Shipped.Cost(Text(36).Replace("inputPrice: 3, outputPrice: 12", $"inputPrice: {Price(2)[..12]}, outputPrice: {Price(8)[..12]}", StringComparison.Ordinal)).Figures;

        Assert.InRange(figures["netBenefitPoint"].Value!.Value, -0.01m, 0.01m);
    }

    [Fact]
    public void A_gain_that_would_not_pay_for_the_rest_if_tokens_were_free_bears_no_premium()
    {
        // At $0.05 a success the gain is worth $7,300: 29,200 + 7,300 − 21,100 − 39,900 / 1 = −24,500 over a commitment of a year.
        var figures = Shipped.Cost(Text(12).Replace("valuePerSuccess: 0.5", "valuePerSuccess: 0.05", StringComparison.Ordinal)).Figures;

        Assert.Null(figures["maximumPremium"].Value);
        Assert.Equal("notEvenForNothing", figures["maximumPremium"].Reason);
    }

    [Fact]
    public void An_hourly_fee_leaves_less_room_for_a_premium()
    {
        // 1 $ an hour is 8,760 $ a year: (29,200 + 38,600 − 8,760) / 29,200 = 2.0219; the maximum penalty bears it all.
        var figures = Shipped.Cost(Text(36).Replace("costPerRun: 150", "costPerRun: 150, hostingPerHour: 1", StringComparison.Ordinal)).Figures;

        Assert.Equal(2.0219m, decimal.Round(figures["maximumPremium"].Value!.Value, 4));
    }

    [Fact]
    public void What_is_lost_falls_month_by_month_until_it_has_paid_back()
    {
        var losses = Cost(36).Risk!.Losses;

        Assert.Equal(37, losses.Length);
        Assert.Equal(39_900m, losses[0].Loss);
        Assert.Equal(36_791.67m, decimal.Round(losses[1].Loss, 2)); // 39,900 − 3,108.33
        Assert.Equal(2_600m, decimal.Round(losses[12].Loss, 6)); // 39,900 − 37,300
        Assert.Equal(0m, losses[13].Loss);
    }

    [Fact]
    public void At_every_multiple_of_the_plan_only_inference_changes()
    {
        // Over 12 months: 29,200 × k without tuning; tuned 43,800 × k + 21,100 + 39,900.
        var contingencies = Cost(12, contingency: "3").Risk!.Contingencies;

        Assert.Equal([1m, 1.5m, 2.5m], contingencies.Select(scenario => scenario.Multiplier));
        Assert.Equal([29_200m, 43_800m, 73_000m], contingencies.Select(scenario => scenario.Options[0].TotalCost));
        Assert.Equal([104_800m, 126_700m, 170_500m], contingencies.Select(scenario => scenario.Options[1].TotalCost));
    }

    [Fact]
    public void The_parts_of_a_total_add_up_to_it() => Gen.Select(Gen.Int[1, 60], Gen.Int[10, 40]).Sample((months, tenths) =>
    {
        var contingency = tenths / 10m;
        var figures = Cost(months, contingency: contingency.ToString(CultureInfo.InvariantCulture)).Figures;
        var parts = figures["oneOffCost"].Value
            + (figures["annualInferenceCost.candidate"].Value * contingency * months / 12m)
            + (figures["runningCost"].Value * months / 12m);

        Assert.Equal(parts!.Value, figures["totalCost.candidate"].Value!.Value, 4);
    }, iter: 40);

    private static EconomicModel Cost(int months, string rate = "10%", string growth = "0", string contingency = "1") => Shipped.Cost(Text(months, rate, growth, contingency));

    private static string Text(int months, string rate = "10%", string growth = "0", string contingency = "1") => Acme
        .Replace("MONTHS", months.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("RATE", rate, StringComparison.Ordinal)
        .Replace("GROWTH", growth, StringComparison.Ordinal)
        .Replace("CONTINGENCY", contingency, StringComparison.Ordinal);
}
