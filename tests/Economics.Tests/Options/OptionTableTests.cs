namespace FineTuneAdvisor.Economics.Tests.Options;

public class OptionTableTests
{
    [Theory]
    [InlineData("")]
    [InlineData("candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06 }")]
    [InlineData("candidate: { route: hostedAdapter, model: together_ai/meta-llama/Llama-3.3-70B-Instruct-Turbo, baseline: gemini/gemini-3.6-flash }")]
    [InlineData("candidate: { route: selfHosted, model: groq/llama-3.3-70b-versatile }")]
    [InlineData("candidate: { route: providerFineTune, model: nobody/nothing, inputPrice: 1, outputPrice: 2, baselineInputPrice: 1, baselineOutputPrice: 1, method: distillation }")]
    public void Every_kind_of_option_has_its_place_in_every_proposal(string candidate)
    {
        var options = Shipped.Cost("workload: { requestsPerDay: 10000 }\n" + candidate).Options;

        Assert.Superset(
            new HashSet<string>(["prompted", "promptedCached", "cheaperPrompted", "retrieval", "fewShot", "sameWeightsApi", "distilled"]),
            options.Select(option => option.Id.Split(':')[0]).ToHashSet());
        Assert.Equal(options.Length, options.Select(option => option.Id).Distinct().Count());
    }

    [Fact]
    public void An_option_that_is_not_possible_has_no_amount_and_one_reason()
    {
        var option = Gpt4o.Option("sameWeightsApi");

        Assert.False(option.IsPossible);
        Assert.False(option.IsAdmissible);
        decimal?[] amounts =
        [
            option.AnnualInferenceCost, option.FirstYearCost, option.TotalCost, option.YearlyCost, option.NetPresentCost, option.NetBenefit,
            option.BlendedPerMillionTokens, option.Utilisation, option.BreakEvenRequestsPerDay, option.PaybackMonth,
        ];
        Assert.All(amounts, Assert.Null);
        Assert.Equal(["closedWeights"], option.Because.Values.Distinct());
        Assert.Equal(amounts.Length + 1, option.Because.Count);
    }

    [Theory]
    [InlineData("route: providerFineTune, model: openai/gpt-4o-2024-08-06", "closedWeights")]
    [InlineData("route: providerFineTune, model: nobody/nothing", "notInCatalogue")]
    [InlineData("route: providerFineTune", "answersMissing")]
    [InlineData("route: hostedAdapter, model: groq/llama-3.3-70b-versatile", "isTheProposal")]
    public void The_same_weights_through_an_API_need_open_weights(string candidate, string reason) =>
        Assert.Equal(reason, Gpt4o.Option("sameWeightsApi", Gpt4o.With("route: providerFineTune, model: openai/gpt-4o-2024-08-06", candidate)).Because["isAdmissible"]);

    [Fact]
    public void What_must_run_on_own_hardware_rules_every_hosted_alternative_out() => Assert.All(
        Shipped.Cost(Gpt4o.Proposal + "constraints: { mustSelfHost: yes }").Options.Where(option => option.IsPossible),
        option => Assert.Equal("mustSelfHost", option.Because["isAdmissible"]));

    [Fact]
    public void Of_the_whole_period_a_year_is_its_part()
    {
        // 24 months: half of the total
        var option = Gpt4o.Option("prompted");

        Assert.Equal(option.TotalCost!.Value / 2, option.YearlyCost!.Value, 4);
    }

    [Fact]
    public void The_baseline_neither_breaks_even_nor_pays_back_against_itself()
    {
        var option = Gpt4o.Option("prompted");

        Assert.Equal("isTheBaseline", option.Because["breakEvenRequestsPerDay"]);
        Assert.Equal("isTheBaseline", option.Because["paybackMonth"]);
    }

    [Fact]
    public void The_same_weights_through_an_API_pay_back_as_tuning_does()
    {
        // Untuned 2,000 x 1.50 + 500 x 7.50 = $0.00675 a request, answered; the API 2,000 x 0.88 + 500 x 0.88 = $0.0022.
        // 3,650,000 x 0.00455 = $16,607.50 a year; less retraining 1 x 150: 16,457.50 / 12 = 1,371.458 a month.
        // One-off 6 x 150 + 10,000 + 5,000 + 6/52 x 208,000 = 39,900: month 30 of 36.
        // Break-even: (150 + 39,900 x 12 / 36) / (365 x 0.00455) = 13,450 / 1.66075 = 8,098.75 requests a day
        var option = Gpt4o.Option("sameWeightsApi", """
            workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }
            candidate: { route: selfHosted, model: groq/llama-3.3-70b-versatile, inputPrice: 0.88, outputPrice: 0.88, baseline: openai/gpt-4o-2024-08-06, baselineInputPrice: 1.50, baselineOutputPrice: 7.50,
                         costPerRun: 150, experiments: 6, retrainingsPerYear: 1, dataPreparationCost: 10000, evaluationCost: 5000, engineeringWeeks: 6 }
            quality: { claim: noWorse, baselineSuccessRate: 80%, tunedSuccessRate: 80%, evaluatedExamples: 400 }
            commitment: { months: 36 }
            operations: { engineerCostPerYear: 208000, engineersNeeded: 0.5 }
            """);

        Assert.Equal(30, option.PaybackMonth);
        Assert.Equal(8_098.75, (double)option.BreakEvenRequestsPerDay!.Value, 2);
    }
}
