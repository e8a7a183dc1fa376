using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Tests.Prices;

public class PriceResolutionTests
{
    private const string Workload = "workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }\n";

    private static FigureSet Cost(string sections) => Shipped.Cost(Workload + sections).Figures;

    [Fact]
    public void Each_side_takes_its_own_column_of_the_catalogue()
    {
        var figures = Cost("candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06 }");

        Assert.Equal([2.50m, 1.25m, 10.00m, 1.25m, 5.00m], Sheet(figures, "baselinePrice"));
        Assert.Equal([3.75m, 1.875m, 15.00m, 1.875m, 7.50m], Sheet(figures, "candidatePrice"));
        Assert.Equal("openai/gpt-4o-2024-08-06 tuned.input = 3.75", figures["candidatePrice.input"].Arithmetic);
    }

    [Fact]
    public void An_adapter_pays_the_open_model_s_own_price()
    {
        // together_ai lists it at 0.88 and 0.88; without a published batch price half of that is assumed
        var figures = Cost("candidate: { route: hostedAdapter, model: together_ai/meta-llama/Llama-3.3-70B-Instruct-Turbo, baseline: openai/gpt-4o-2024-08-06 }");

        Assert.Equal([0.88m, null, 0.88m, 0.44m, 0.44m], Sheet(figures, "candidatePrice"));
        Assert.Equal("batchIsHalf", figures["candidatePrice.batchInput"].Reason);
        Assert.Equal("batchIsHalf", figures["candidatePrice.batchOutput"].Reason);
        Assert.Equal(Facts.Basis.Assumed, figures["candidatePrice.batchInput"].Basis);
        Assert.Equal("together_ai/meta-llama/Llama-3.3-70B-Instruct-Turbo base.input = 0.88", figures["candidatePrice.input"].Arithmetic);
        Assert.Equal(["candidate.cachedInputPrice"], figures["candidatePrice.cachedInput"].Missing);
    }

    [Theory]
    [InlineData("inputPrice: 4", "candidatePrice.input", "candidatePrice.output", "candidate.outputPrice")]
    [InlineData("outputPrice: 20", "candidatePrice.output", "candidatePrice.input", "candidate.inputPrice")]
    [InlineData("baselineInputPrice: 4", "baselinePrice.input", "baselinePrice.output", "candidate.baselineOutputPrice")]
    [InlineData("baselineOutputPrice: 20", "baselinePrice.output", "baselinePrice.input", "candidate.baselineInputPrice")]
    public void One_answered_price_asks_for_the_other_and_mixes_with_no_row(string answer, string known, string unknown, string missing)
    {
        var figures = Cost($"candidate: {{ route: providerFineTune, model: openai/gpt-4o-2024-08-06, {answer} }}");

        Assert.NotNull(figures[known].Value);
        Assert.Null(figures[unknown].Value);
        Assert.Equal("priceMissing", figures[unknown].Reason);
        Assert.Equal([missing], figures[unknown].Missing);
    }

    [Fact]
    public void An_answered_cached_price_joins_the_row()
    {
        var figures = Cost("candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06, cachedInputPrice: 1, baselineCachedInputPrice: 0.5 }");

        Assert.Equal([2.50m, 0.5m, 10.00m, 1.25m, 5.00m], Sheet(figures, "baselinePrice"));
        Assert.Equal([3.75m, 1m, 15.00m, 1.875m, 7.50m], Sheet(figures, "candidatePrice"));
    }

    [Fact]
    public void Answered_prices_bring_their_own_cached_price_and_half_for_batches()
    {
        var figures = Cost("candidate: { route: providerFineTune, model: acme/model, inputPrice: 4, cachedInputPrice: 1, outputPrice: 20, baseline: openai/gpt-4o-2024-08-06 }");

        Assert.Equal([4m, 1m, 20m, 2m, 10m], Sheet(figures, "candidatePrice"));
        Assert.Equal("noCacheWritePrice", figures["candidatePrice.cacheWrite"].Reason);
    }

    [Fact]
    public void A_model_that_no_catalogue_knows_asks_for_its_prices()
    {
        var figures = Cost("candidate: { route: providerFineTune, model: acme/model, baseline: acme/other }");

        Assert.Equal(["candidate.inputPrice", "candidate.outputPrice"], figures["candidatePrice.input"].Missing);
        Assert.Equal(["candidate.baselineInputPrice", "candidate.baselineOutputPrice"], figures["baselinePrice.output"].Missing);
        Assert.Equal("acme/model = ?", figures["candidatePrice.input"].Arithmetic);
        Assert.Equal("priceMissing", figures["premiumOverOwnBase"].Reason);
    }

    [Fact]
    public void Without_a_model_there_is_no_price_and_the_model_is_what_is_missing()
    {
        var figures = Cost("candidate: { route: providerFineTune }");

        Assert.Equal("answersMissing", figures["candidatePrice.input"].Reason);
        Assert.Equal(["candidate.model"], figures["candidatePrice.input"].Missing);
        Assert.Equal(["candidate.baseline"], figures["baselinePrice.input"].Missing);
        Assert.Equal("priceMissing", figures["trainingPrice"].Reason);
        Assert.Equal(["candidate.costPerRun"], figures["trainingPrice"].Missing);
    }

    [Fact]
    public void Without_a_route_nobody_knows_which_price_the_candidate_pays()
    {
        var figures = Cost("candidate: { model: openai/gpt-4o-2024-08-06 }");

        Assert.Equal("routeUnknown", figures["candidatePrice.input"].Reason);
        Assert.Equal(["candidate.route"], figures["candidatePrice.input"].Missing);
        Assert.Equal(2.50m, figures["baselinePrice.input"].Value);
    }

    [Fact]
    public void Own_GPUs_have_no_price_of_tokens() =>
        Assert.Equal("notForThisRoute", Cost("candidate: { route: selfHosted, model: groq/llama-3.3-70b-versatile }")["candidatePrice.input"].Reason);

    [Fact]
    public void A_discount_without_a_name_is_the_candidate_s_provider_s()
    {
        // 20 % off OpenAI's 3.75 and 25 a million trained; Groq's 0.59 stays
        var figures = Cost("candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06, baseline: groq/llama-3.3-70b-versatile }\nprovider: { negotiatedDiscount: 20% }");

        Assert.Equal(3.00m, figures["candidatePrice.input"].Value);
        Assert.Equal(20m, figures["trainingPrice"].Value);
        Assert.Equal(0.59m, figures["baselinePrice.input"].Value);
    }

    [Fact]
    public void A_discount_leaves_answered_prices_alone() => Assert.Equal(
        4m,
        Cost("candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06, inputPrice: 4, outputPrice: 20 }\nprovider: { name: OpenAI, negotiatedDiscount: 20% }")["candidatePrice.input"].Value);

    [Theory]
    [InlineData("Together AI", 0.704)] // 0.88 less 20 %
    [InlineData("TOGETHERAI", 0.704)]
    [InlineData("Together", 0.88)]
    public void A_provider_s_name_is_its_letters(string name, double price) => Assert.Equal(
        (decimal)price,
        Cost($"candidate: {{ route: hostedAdapter, model: together_ai/meta-llama/Llama-3.3-70B-Instruct-Turbo }}\nprovider: {{ name: {name}, negotiatedDiscount: 20% }}")["candidatePrice.input"].Value);

    [Fact]
    public void A_tuned_token_is_compared_with_the_baseline_and_with_its_own_base()
    {
        // tuned mini 0.30 and 1.20; prompted gpt-4.1 2.00 and 8.00; untuned mini 0.15 and 0.60
        var figures = Cost("candidate: { route: providerFineTune, model: openai/gpt-4o-mini-2024-07-18, baseline: openai/gpt-4.1-2025-04-14 }");

        Assert.Equal([0.15m, 0.15m, 2m, 2m], [.. new[] { "premiumInput", "premiumOutput", "premiumOverOwnBase", "premiumOverOwnBaseOutput" }.Select(name => figures[name].Value)]);
    }

    private static decimal?[] Sheet(FigureSet figures, string name) =>
        [.. new[] { "input", "cachedInput", "output", "batchInput", "batchOutput" }.Select(field => figures[$"{name}.{field}"].Value)];
}
