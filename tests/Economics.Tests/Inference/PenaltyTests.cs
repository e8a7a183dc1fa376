namespace FineTuneAdvisor.Economics.Tests.Inference;

public class PenaltyTests
{
    private const string Gpt4o = """
        workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }
        candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06 }

        """;

    [Fact]
    public void Ten_thousand_GPT_4o_requests_a_day_cost_18250_dollars_more_a_year_when_tuned()
    {
        // 2,000 in + 500 out: base 2,000 x 2.50/1M + 500 x 10/1M = 0.0100; tuned 2,000 x 3.75/1M + 500 x 15/1M = 0.0150
        var figures = Shipped.Cost(Gpt4o).Figures;

        Assert.Equal(0.0100m, figures["costPerRequest.baseline"].Value);
        Assert.Equal(0.0150m, figures["costPerRequest.candidate"].Value);
        Assert.Equal(36_500m, figures["annualInferenceCost.baseline"].Value); // 3,650,000 x 0.0100
        Assert.Equal(54_750m, figures["annualInferenceCost.candidate"].Value); // 3,650,000 x 0.0150
        Assert.Equal(18_250m, figures["penaltyPerYear"].Value);
        Assert.Equal(1.5m, figures["premiumInput"].Value);
        Assert.Equal(1.5m, figures["premiumOutput"].Value);
        Assert.Equal(4m, figures["blendedPerMillionTokens.baseline"].Value); // 36,500 / (3,650,000 x 2,500) x 1M
        Assert.Equal("annualInferenceCost.candidate − annualInferenceCost.baseline = 54,750 − 36,500 = 18,250", figures["penaltyPerYear"].Arithmetic);
    }

    [Theory]
    [InlineData("openai/gpt-4o-2024-08-06", 1.5, 1.5)]
    [InlineData("openai/gpt-4o-mini-2024-07-18", 2.0, 2.0)]
    [InlineData("openai/gpt-4.1-2025-04-14", 1.5, 1.5)]
    [InlineData("openai/gpt-3.5-turbo-0125", 6.0, 4.0)]
    public void A_tuned_model_s_premium_is_a_fact_of_the_catalogue(string model, double input, double output)
    {
        var figures = Shipped.Cost($"candidate: {{ route: providerFineTune, model: {model} }}").Figures;

        Assert.Equal((decimal)input, figures["premiumInput"].Value);
        Assert.Equal((decimal)output, figures["premiumOutput"].Value);
    }

    [Fact]
    public void A_price_that_was_never_published_is_unknown_and_never_the_base_price()
    {
        var figures = Shipped.Cost("candidate: { route: providerFineTune, model: openai/gpt-4-0613 }").Figures;

        Assert.Null(figures["premiumInput"].Value);
        Assert.Equal("priceMissing", figures["premiumInput"].Reason);
        Assert.Equal(["candidate.inputPrice"], figures["premiumInput"].Missing);
    }

    [Fact]
    public void Five_hundred_removed_tokens_save_what_they_cost_untuned()
    {
        // gpt-4o-mini: 500 x 0.15/1M = $0.075 per 1,000 requests, not the $0.15 of the tuned price; x 3,650 thousand = $273.75 a year.
        var figures = Shipped.Cost("""
            workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 100 }
            candidate: { route: providerFineTune, model: openai/gpt-4o-mini-2024-07-18, promptTokensRemoved: 500 }
            """).Figures;

        Assert.Equal(273.75m, figures["savingFromRemovedTokens"].Value);
    }

    [Fact]
    public void A_smaller_tuned_model_against_a_larger_prompted_one_has_a_negative_penalty()
    {
        // tuned mini: 2,000 x 0.30/1M + 500 x 1.20/1M = 0.0012; prompted 4o: 0.0100: 8.3 times dearer. 3,650,000 x (0.0012 - 0.0100) = -32,120
        var figures = Shipped.Cost("""
            workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }
            candidate: { route: providerFineTune, model: openai/gpt-4o-mini-2024-07-18, baseline: openai/gpt-4o-2024-08-06 }
            """).Figures;

        Assert.Equal(-32_120m, figures["penaltyPerYear"].Value);
        Assert.Equal(0.12m, figures["premiumInput"].Value); // 0.30 / 2.50
        Assert.Equal(2m, figures["premiumOverOwnBase"].Value); // 0.30 / 0.15
    }

    [Fact]
    public void Half_of_the_requests_in_batches_pay_half_of_the_price()
    {
        // 4o: base 0.5 x 0.0100 + 0.5 x (2,000 x 1.25 + 500 x 5)/1M = 0.5 x 0.0100 + 0.5 x 0.0050 = 0.0075; tuned batch 1.875 / 7.50: 0.01125
        var figures = Shipped.Cost(Gpt4o.Replace("outputTokens: 500", "outputTokens: 500, batchShare: 50%", StringComparison.Ordinal)).Figures;

        Assert.Equal(0.0075m, figures["costPerRequest.baseline"].Value);
        Assert.Equal(0.01125m, figures["costPerRequest.candidate"].Value);
    }

    [Fact]
    public void An_hourly_hosting_fee_is_paid_all_year()
    {
        // 54,750 + 1.70 x 8,760 = 69,642
        var figures = Shipped.Cost(Gpt4o.Replace("gpt-4o-2024-08-06 }", "gpt-4o-2024-08-06, hostingPerHour: 1.70 }", StringComparison.Ordinal)).Figures;

        Assert.Equal(14_892m, figures["hostingCost"].Value);
        Assert.Equal(69_642m, figures["annualInferenceCost.candidate"].Value);
    }

    [Fact]
    public void An_unknown_volume_makes_the_penalty_unknown_and_names_itself()
    {
        var figures = Shipped.Cost(Gpt4o.Replace("requestsPerDay: 10000", "requestsPerDay: unknown", StringComparison.Ordinal)).Figures;

        Assert.Null(figures["penaltyPerYear"].Value);
        Assert.Equal(["workload.requestsPerDay"], figures["penaltyPerYear"].Missing);
        Assert.Equal(0.0100m, figures["costPerRequest.baseline"].Value); // the cost of one request needs no volume
    }

    [Fact]
    public void A_signed_discount_lowers_the_catalogue_prices_of_that_provider_alone()
    {
        // 20 % off: baseline 0.0080, tuned 0.0120
        var discounted = Gpt4o + "provider: { name: OpenAI, negotiatedDiscount: 20% }\n";
        var figures = Shipped.Cost(discounted).Figures;

        Assert.Equal(0.0080m, figures["costPerRequest.baseline"].Value);
        Assert.Equal(0.0120m, figures["costPerRequest.candidate"].Value);
        Assert.Equal(0.0100m, Shipped.Cost(discounted.Replace("name: OpenAI", "name: Mistral", StringComparison.Ordinal)).Figures["costPerRequest.baseline"].Value);
    }

    [Fact]
    public void An_answered_price_replaces_the_whole_row()
    {
        // 2,000 x 4 + 500 x 20 = 0.018; without a cached price cached tokens are billed as uncached: half of the input cached changes nothing
        var figures = Shipped.Cost("""
            workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500, cachedInputShare: 50% }
            candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06, inputPrice: 4, outputPrice: 20 }
            """).Figures;

        Assert.Equal(0.018m, figures["costPerRequest.candidate"].Value);
        Assert.Equal("billedAsUncached", figures["candidatePrice.cachedInput"].Reason);
        Assert.Equal(0.00875m, figures["costPerRequest.baseline"].Value); // (1,000 x 2.50 + 1,000 x 1.25 + 500 x 10) / 1M
    }
}
