namespace FineTuneAdvisor.Economics.Tests.Commitment;

public class NetBenefitTests
{
    // Baseline $36,500, tuned $54,750 a year. One run 2M x 3 x $25 / 1M = $150.
    private const string Gpt4o = """
        useCase: { task: Answers a test question., valuePerSuccess: 1 }
        workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }
        candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06, trainingTokens: 2M, epochs: 3, experiments: 6, retrainingsPerYear: 2, dataPreparationCost: 10000, evaluationCost: 5000, engineeringWeeks: 6 }
        quality: { baselineSuccessRate: 82%, tunedSuccessRate: 85%, evaluatedExamples: 400 }
        commitment: { months: 36, cancellationRiskPerYear: 20% }
        operations: { engineerCostPerYear: 208000, engineersNeeded: 0.1 }
        provider: { weightsExportable: yes, switchingWeeks: 12 }
        finance: { discountRate: 10%, contingency: 2 }

        """;

    [Fact]
    public void One_off_and_running_costs_are_worked_out_from_the_plan()
    {
        var figures = Shipped.Cost(Gpt4o).Figures;

        Assert.Equal(150m, figures["costPerRun"].Value);
        Assert.Equal(39_900m, figures["oneOffCost"].Value); // 6 x 150 + 10,000 + 5,000 + 6/52 x 208,000 = 900 + 15,000 + 24,000
        Assert.Equal(21_100m, figures["runningCost"].Value); // 2 x 150 + 20,800
        Assert.Equal(13_300m, figures["amortisedOneOff"].Value); // 39,900 x 12 / 36
        Assert.Equal(115_750m, figures["firstYearCost.candidate"].Value); // 39,900 + 54,750 + 21,100
        Assert.Equal(771.6666666667m, Math.Round(figures["stickerToReal"].Value!.Value, 10)); // 115,750 / 150
        Assert.Equal(365m, figures["inferenceToTraining"].Value); // 54,750 / 150
        Assert.Equal(170_500m, figures["plannedCostPerYear"].Value); // 2 x 54,750 + 21,100 + 39,900
        Assert.Equal(53_150m, figures["switchingCost"].Value); // 12/52 x 208,000 + 5,000 + 150
    }

    [Fact]
    public void What_is_left_a_year_pays_the_one_off_cost_back()
    {
        var figures = Shipped.Cost(Gpt4o).Figures;

        Assert.Equal(109_500m, figures["valuePoint"].Value); // 3,650,000 x 0.03 x 1
        Assert.Equal(-52_650m, figures["saving"].Value); // -18,250 - 21,100 - 13,300
        Assert.Equal(56_850m, figures["netBenefitPoint"].Value); // 109,500 - 52,650
        Assert.Equal(75_100m, figures["maximumPenalty"].Value); // 109,500 - 21,100 - 13,300
        Assert.Equal(5_845.8333333333m, Math.Round(figures["monthlyNet"].Value!.Value, 10)); // (109,500 - 18,250 - 21,100) / 12
        Assert.Equal(7m, figures["paybackMonth"].Value); // 6 x 5,845.83 = 35,075 < 39,900 <= 40,920.83
        Assert.Equal(0m, figures["lossIfCancelled"].Value); // 39,900 - 18 x 5,845.83 < 0
        Assert.Equal(29_475m, figures["stressedNetBenefit"].Value); // 109,500 - 2.5 x 18,250 - 21,100 - 13,300
        Assert.Equal(0.480821917808m, Math.Round(figures["requiredValuePerSuccess"].Value!.Value, 12)); // 52,650 / (3,650,000 x 0.03)
    }

    [Fact]
    public void The_expected_net_benefit_weighs_each_month_by_survival_and_discount()
    {
        // s = 5,845.8333; q = (0.8 / 1.1)^(1/12) = e^(-0.3184537 / 12) = 0.9738113; sum of q^m, m = 1..36 = q (1 - q^36) / (1 - q),
        // q^36 = (0.8 / 1.1)^3 = 0.3846732: 0.9738113 x 0.6153268 / 0.0261887 = 22.8805; x s = 133,756; less 39,900 = 93,856
        Assert.Equal(93_856, (double)Shipped.Cost(Gpt4o).Figures["expectedNetBenefit"].Value!.Value, 1.0);
    }

    [Fact]
    public void A_base_that_dies_first_shortens_the_time_to_earn_the_cost_back()
    {
        // Weights stay with the provider: 51 days left. 39,900 x 12 / (51 / 30.4375) = 478,800 x 30.4375 / 51 = 285,754.41; whole months to pay back: 1
        var figures = Shipped.Cost(Gpt4o.Replace("weightsExportable: yes", "weightsExportable: no", StringComparison.Ordinal)).Figures;

        Assert.Equal(285_754.41, (double)figures["amortisedOneOff"].Value!.Value, 2);
        Assert.Null(figures["paybackMonth"].Value);
        Assert.Equal("afterTheEnd", figures["paybackMonth"].Reason);
    }

    [Fact]
    public void Without_a_gain_a_dearer_model_never_pays_back()
    {
        var figures = Shipped.Cost(Gpt4o.Replace("tunedSuccessRate: 85%", "tunedSuccessRate: 82%", StringComparison.Ordinal)).Figures;

        Assert.Equal("never", figures["paybackMonth"].Reason);
        Assert.Equal(98_925m, figures["lossIfCancelled"].Value); // 39,900 - 18 x (-18,250 - 21,100) / 12 = 39,900 + 59,025
        Assert.Equal("noGain", figures["requiredValuePerSuccess"].Reason);
    }

    [Fact]
    public void A_cheaper_tuned_model_breaks_even_at_the_volume_that_carries_its_fixed_cost()
    {
        // Tuned mini against prompted 4o saves 0.0088 a request; fixed 21,100 + 13,300 less the cheaper run:
        // run 2M x 3 x $3 / 1M = $18: one-off 6 x 18 + 39,000 = 39,108, amortised 13,036; running 2 x 18 + 20,800 = 20,836; together 33,872
        // 33,872 / (365 x 0.0088) = 10,545.45
        var figures = Shipped.Cost(Gpt4o.Replace("model: openai/gpt-4o-2024-08-06", "model: openai/gpt-4o-mini-2024-07-18, baseline: openai/gpt-4o-2024-08-06", StringComparison.Ordinal)).Figures;

        Assert.Equal(10_545.45m, Math.Round(figures["breakEvenRequestsPerDay"].Value!.Value, 2));
    }

    [Fact]
    public void A_dearer_tuned_model_breaks_even_at_no_volume() =>
        Assert.Equal("noneAtAnyVolume", Shipped.Cost(Gpt4o).Figures["breakEvenRequestsPerDay"].Reason);

    [Fact]
    public void The_baseline_with_its_cache_switched_on_is_harder_to_beat()
    {
        // 75 % of the prefix of 1,500 cached at 1.25: saves 1,125 x 1.25 / 1M = 0.00140625 a request, $5,132.8125 a year
        var figures = Shipped.Cost(Gpt4o).Figures;

        Assert.Equal(5_132.8125m, figures["savingFromCaching"].Value);
        Assert.Equal(51_717.1875m, figures["netBenefitAgainstCachedBaseline"].Value); // 56,850 - 5,132.8125
    }
}
