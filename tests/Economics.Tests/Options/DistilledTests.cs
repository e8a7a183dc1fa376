namespace FineTuneAdvisor.Economics.Tests.Options;

public class DistilledTests
{
    [Fact]
    public void The_cheapest_model_that_the_provider_tunes_learns_from_the_baseline()
    {
        // gpt-4o-mini tuned: (2,000 x 0.30 + 500 x 1.20) / 1M = $0.0012; x 3,650,000 = $4,380.
        // The teacher: 5,000 answers x $0.0100 x (1 + 20 %) = $60; no passes are known, so a run is $150:
        // once 60 + 6 x 150 + 10,000 + 5,000 + 6/52 x 208,000 = 39,960
        var model = Shipped.Cost(Gpt4o.Proposal);
        var option = model.Options.Single(option => option.Id == "distilled");

        Assert.Equal("openai/gpt-4o-mini-2024-07-18", option.Model);
        Assert.Equal(4_380m, option.AnnualInferenceCost);
        Assert.Equal(60m, model.Figures["teacherCost"].Value);
        Assert.Equal(39_960m, model.Figures["oneOffCost.distilled"].Value);
        Assert.True(option.IsTuned);
        Assert.Equal("qualityNotMeasured", option.Because["isAdmissible"]);
    }

    [Fact]
    public void The_training_set_s_tokens_tell_how_many_answers_the_teacher_gives()
    {
        // One example is 2,000 in and 500 out: 2M / 2,500 = 800; 800 x $0.0100 x 1.2 = $9.60; a run is 2M x 3 x $3 / 1M = $18
        var figures = Shipped.Cost(Trained).Figures;

        Assert.Equal(800m, figures["teacherAnswers"].Value);
        Assert.Equal(9.6m, figures["teacherCost"].Value);
        Assert.Equal(18m, figures["costPerRun.distilled"].Value);
    }

    [Fact]
    public void An_example_is_one_call_however_many_a_request_makes_and_repeats()
    {
        // Two calls, one in ten repeated: the teacher's call still costs $0.0100 and has 2,500 tokens.
        var figures = Shipped.Cost(Trained.Replace("callsPerRequest: 1", "callsPerRequest: 2, retryRate: 10%", StringComparison.Ordinal)).Figures;

        Assert.Equal(800m, figures["teacherAnswers"].Value);
        Assert.Equal(9.6m, figures["teacherCost"].Value);
    }

    [Fact]
    public void A_part_of_an_answer_is_a_whole_one()
    {
        // 2,000,001 / 2,500 = 800.0004
        Assert.Equal(801m, Shipped.Cost(Trained.Replace("2M", "2000001", StringComparison.Ordinal)).Figures["teacherAnswers"].Value);
    }

    [Fact]
    public void It_is_paid_back_within_the_life_of_its_base_or_not_at_all()
    {
        // Saves (36,500 - 4,380 - retraining 1 x 150 - people 20,800) / 12 = 930.83 a month on 39,960: month 43 of 24,
        // and the base is shut down in 51 days.
        var option = Gpt4o.Option("distilled", Gpt4o.With("experiments: 6", "experiments: 6, retrainingsPerYear: 1"));

        Assert.Equal("afterTheEnd", option.Because["paybackMonth"]);
        // Spread over 51 / 30.4375 = 1.6756 months: 39,960 x 12 / 1.6756 + 20,950 a year, at $0.0088 a request saved on 365 days: 95,621
        Assert.Equal(95_621, (double)option.BreakEvenRequestsPerDay!.Value, 0);
    }

    [Fact]
    public void Whoever_charges_the_deployment_by_the_hour_charges_the_small_one_too()
    {
        // $1.70 x 8,760 = $14,892 a year: 4,380 + 14,892 = 19,272. Over one month: 39,960 + (19,272 + 20,950) / 12 = 43,311.83.
        // (14,892 + 20,950 + 39,960 x 12 / 1.6756) / (365 x 0.0088) = 100,257 requests a day
        var option = Gpt4o.Option("distilled", Gpt4o.With("experiments: 6", "experiments: 6, retrainingsPerYear: 1, hostingPerHour: 1.70") + "finance: { horizonMonths: 1, contingency: 1 }");

        Assert.Equal(19_272m, option.AnnualInferenceCost);
        Assert.Equal(43_311.83, (double)option.TotalCost!.Value, 2);
        Assert.Equal(100_257, (double)option.BreakEvenRequestsPerDay!.Value, 0);
    }

    [Fact]
    public void Weights_that_can_be_taken_along_outlive_their_base()
    {
        // One-off over 24 months: 36,500 - 4,380 - 20,950 - 39,960 x 12 / 24 = -8,810
        var option = Gpt4o.Option("distilled", Gpt4o.With("experiments: 6", "experiments: 6, retrainingsPerYear: 1") + "provider: { weightsExportable: yes }");

        Assert.Equal(-8_810m, option.NetBenefit);
    }

    [Fact]
    public void Behind_somebody_s_API_it_takes_the_people_of_a_hosted_model_whatever_own_GPUs_would_take()
    {
        // openai/gpt-4o-mini beside own GPUs: 0.1 x 208,000 = 20,800 and one training of $150
        var figures = Shipped.Cost("""
            workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }
            candidate: { route: selfHosted, model: openai/gpt-4o-2024-08-06, retrainingsPerYear: 1 }
            hosting: { gpusPerReplica: 1, gpuHourPrice: 3, tokensPerSecondPerReplica: 500, minimumReplicas: 2 }
            operations: { engineerCostPerYear: 208000, engineersNeeded: 2 }
            commitment: { months: 24 }
            """).Figures;

        Assert.Equal(20_950m, figures["runningCost.distilled"].Value);
    }

    [Fact]
    public void A_base_that_goes_forces_the_small_model_to_be_tuned_anew()
    {
        // Month 2: the price takes the market's fall of 0.48^(1/12) = 0.9406689, the move costs 13,000 + 6 x 150 = 13,900.
        // 39,960 + 365 x 1.9406689 + 2 x 20,950 / 12 + 13,900 = 58,060.01
        var option = Gpt4o.Option("distilled", Gpt4o.With("experiments: 6", "experiments: 6, retrainingsPerYear: 1") + "finance: { horizonMonths: 2, contingency: 1, priceDeclinePerYear: 52% }");

        Assert.Equal(58_060.01, (double)option.TotalCost!.Value, 2);
    }

    [Theory]
    [InlineData("experiments: 6", "experiments: 6, method: distillation", "isTheProposal")]
    [InlineData("openai/gpt-4o-2024-08-06", "openai/gpt-4o-mini-2024-07-18", "noSmallerTunable")]
    [InlineData("route: providerFineTune, model: openai/gpt-4o-2024-08-06", "route: hostedAdapter, model: fireworks_ai/accounts/fireworks/models/llama-v3p3-70b-instruct, baseline: openai/gpt-5.4-mini-2026-03-17", "noSmallerTunable")]
    [InlineData("requestsPerDay: 10000", "requestsPerDay: unknown", "answersMissing")]
    public void Where_there_is_none_the_reason_stands_in_its_place(string was, string becomes, string reason)
    {
        var option = Gpt4o.Option("distilled", Gpt4o.With(was, becomes));

        Assert.False(option.IsPossible);
        Assert.Equal(reason, option.Because["annualInferenceCost"]);
        Assert.Equal(reason, option.Because["isAdmissible"]);
    }

    [Fact]
    public void After_the_last_day_of_tuning_nothing_can_be_taught()
    {
        // Tuning closes on 2027-01-06; on that day a job can still start.
        Assert.True(At("2027-01-06").IsPossible);
        Assert.Equal("noSmallerTunable", At("2027-01-07").Because["annualInferenceCost"]);

        static Economics.Options.OptionCost At(string day) => Shipped.Cost(Gpt4o.Proposal, day).Options.Single(option => option.Id == "distilled");
    }

    private static string Trained => Gpt4o.With("experiments: 6", "experiments: 6, trainingTokens: 2M, epochs: 3");
}
