using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Tests.Catalogue;

namespace FineTuneAdvisor.Economics.Tests.Inference;

// An adapter on a base that nobody sells by the token runs on GPUs that a provider rents out by the hour.
public class DedicatedDeploymentTests
{
    // The catalogue knows the weights and a GPU at 0.80 an hour (the middle of 0.60, 0.80 and 1.00), but no price of the model's tokens.
    private static readonly PriceCatalogue Unlisted = TestFiles.Of("""
        models:
          - id: house/w-8b
            weights: w-8b
            dates: [ { known: 2025-01-01, source: page, released: 2025-01-01 } ]
          - id: other/base
            prices: [ { known: 2025-01-01, source: page, input: 1.00, output: 4.00 } ]
        gpuHours:
          - { gpu: L4, memoryGib: 24, provider: A, basis: list, price: 0.60, soldTogether: 1, region: x, known: 2026-01-01, source: page }
          - { gpu: L4, memoryGib: 24, provider: B, basis: list, price: 0.80, soldTogether: 1, region: x, known: 2026-01-01, source: page }
          - { gpu: L4, memoryGib: 24, provider: C, basis: list, price: 1.00, soldTogether: 1, region: x, known: 2026-01-01, source: page }
        """);

    [Fact]
    public void It_is_paid_by_the_GPU_hour_used_or_not()
    {
        // Mean 100,000 x 500 / 86,400 = 578.704 tokens/s, peak x 3 = 1,736.11; one replica serves 500 x 0.6 = 300: 6 replicas (5.787).
        // 6 x 1 x 0.80 x 8,760 = $42,048 a year; other/base untuned (1,000 x 1 + 500 x 4) / 1M = $0.003 a request: $109,500.
        var figures = Cost("hostedAdapter", "hosting: { gpu: L4, gpusPerReplica: 1, tokensPerSecondPerReplica: 500, minimumReplicas: 1, targetUtilisation: 60% }").Figures;

        Assert.Equal(6m, figures["selfHosting.replicas"].Value);
        Assert.Equal(42_048m, figures["annualInferenceCost.candidate"].Value);
        Assert.Equal(-67_452m, figures["penaltyPerYear"].Value);
        Assert.Null(figures["candidatePrice.input"].Value);
        Assert.Null(figures["premiumInput"].Value);
        Assert.Null(figures["sameWeightsApiCost"].Value);
        Assert.Equal(20_000m, figures["peopleCost"].Value); // a provider's hardware: a tenth of an engineer
    }

    [Fact]
    public void Without_a_GPU_the_price_of_its_tokens_is_what_is_missing()
    {
        var annual = Cost("hostedAdapter", "").Figures["annualInferenceCost.candidate"];

        Assert.Equal("priceMissing", annual.Reason);
        Assert.Equal(["candidate.inputPrice", "candidate.outputPrice"], annual.Missing);
    }

    [Fact]
    public void A_quoted_token_price_goes_before_it()
    {
        // (1,000 + 500) x 0.20 / 1M = $0.0003 a request: $10,950 a year
        var figures = Cost("hostedAdapter", "hosting: { gpu: L4, gpusPerReplica: 1, tokensPerSecondPerReplica: 500 }", "inputPrice: 0.20, outputPrice: 0.20,").Figures;

        Assert.Equal(10_950m, figures["annualInferenceCost.candidate"].Value);
        Assert.Null(figures["selfHosting.replicas"].Value);
    }

    [Fact]
    public void As_an_alternative_it_does_not_take_the_price_of_the_teams_own_GPUs()
    {
        // Own GPUs at 0.10: 6 x 0.10 x 8,760 = $5,256; a provider's at the catalogue's 0.80: $42,048.
        var model = Cost("selfHosted", "hosting: { gpu: L4, gpusPerReplica: 1, gpuHourPrice: 0.10, tokensPerSecondPerReplica: 500, minimumReplicas: 1, targetUtilisation: 60% }");

        Assert.Equal(5_256m, model.Figures["annualInferenceCost.candidate"].Value);
        var rented = Assert.Single(model.Options, option => option.Id == "hostedAdapter");
        Assert.Equal(42_048m, rented.AnnualInferenceCost);
        Assert.Equal(["dedicatedDeployment"], rented.Notes);
    }

    [Theory]
    [InlineData("", "gpuNotChosen")]
    [InlineData("hosting: { gpu: L4, gpusPerReplica: 1 }", "noLoadTest")]
    public void As_an_alternative_it_says_what_keeps_it_from_being_costed(string hosting, string reason) =>
        Assert.Equal([reason], Assert.Single(Cost("selfHosted", hosting).Options, option => option.Id == "hostedAdapter").Because.Values.Distinct());

    [Fact]
    public void Over_the_period_replicas_are_rented_as_the_volume_grows()
    {
        // 12 months without growth, decline or contingency: one-off 1 x 100 + running (100 + 20,000) + 42,048 = 62,248
        var model = Cost("hostedAdapter", "hosting: { gpu: L4, gpusPerReplica: 1, tokensPerSecondPerReplica: 500, minimumReplicas: 1, targetUtilisation: 60% }\nfinance: { contingency: 1 }");

        Assert.Equal(62_248m, model.Figures["totalCost.candidate"].Value);
    }

    private static EconomicModel Cost(string route, string hosting, string prices = "") => Shipped.Cost(
        $$"""
        workload: { requestsPerDay: 100000, callsPerRequest: 1, systemPromptTokens: 0, retrievedTokens: 0, userTokens: 1000, outputTokens: 500, peakToAverage: 3, growthPerYear: 0 }
        candidate: { route: {{route}}, model: house/w-8b, baseline: other/base, {{prices}} costPerRun: 100, experiments: 1, retrainingsPerYear: 1, dataPreparationCost: 0, evaluationCost: 0, engineeringWeeks: 0 }
        commitment: { months: 12, baseModelRetirement: 2030-01-01 }
        operations: { engineerCostPerYear: 200000 }
        {{hosting}}
        """,
        Unlisted);
}
