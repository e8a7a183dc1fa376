using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Economics.Tests.Catalogue;

namespace FineTuneAdvisor.Economics.Tests.Options;

public class OtherRoutesTests
{
    // 4,600 tokens in and 450 out, 3,000 requests a day: 1,095,000 a year. One-off 6 x 300 + 20,000 + 8,000 + 10/52 x 208,000 = 69,800.
    private const string Memos = """
        workload: { requestsPerDay: 3000, callsPerRequest: 1, systemPromptTokens: 800, retrievedTokens: 3500, userTokens: 300, outputTokens: 450, peakToAverage: 3, growthPerYear: 0 }
        candidate: { ROUTE model: groq/llama-3.3-70b-versatile, baseline: openai/gpt-5.4-mini-2026-03-17, costPerRun: 300, experiments: 6, retrainingsPerYear: 2, dataPreparationCost: 20000, evaluationCost: 8000, engineeringWeeks: 10 }
        quality: { claim: betterQuality, baselineSuccessRate: 78%, tunedSuccessRate: 81%, evaluatedExamples: 300 }
        useCase: { task: Answers a question., valuePerSuccess: 1 }
        commitment: { months: 24 }
        operations: { engineerCostPerYear: 208000 }

        """;

    private const string Gpus = "hosting: { gpu: H100-SXM, gpusPerReplica: 2, minimumReplicas: 2, targetUtilisation: 60% }\n";

    [Fact]
    public void An_adapter_instead_of_own_GPUs_costs_the_open_models_tokens_and_a_tenth_of_an_engineer()
    {
        // (4,600 x 0.59 + 450 x 0.79) / 1M = $0.0030695 a request, $3,361.1025 a year;
        // first year 69,800 + 3,361.1025 + 2 x 300 + 0.1 x 208,000 = 94,561.1025
        var adapter = Option("hostedAdapter", On("selfHosted") + Gpus);

        Assert.Equal(OptionRole.Alternative, adapter.Role);
        Assert.Equal(3_361.1025m, adapter.AnnualInferenceCost);
        Assert.Equal(94_561.1025m, adapter.FirstYearCost);
        Assert.True(adapter.IsAdmissible); // the same weights as were evaluated
    }

    [Fact]
    public void Own_GPUs_instead_of_an_adapter_are_costed_at_a_published_load_test()
    {
        // 814.37 tokens a second (TTFT 835 ms); the peak of 46.875 needs one of the two replicas: 2 x 2 x 3.74 x 8,760 = $131,049.60;
        // first year 69,800 + 131,049.60 + 600 + 0.5 x 208,000 = 305,449.60. Utilisation 15.625 / (2 x 814.37)
        var model = Shipped.Cost(On("hostedAdapter") + Gpus);
        var own = Single(model, "selfHosted");

        Assert.Equal(131_049.60m, own.AnnualInferenceCost);
        Assert.Equal(305_449.60m, own.FirstYearCost);
        Assert.Equal(15.625 / (2 * 814.37), (double)own.Utilisation!.Value, 10);
        Assert.True(own.IsAdmissible);
        Assert.Equal(["loadTestOfOthers"], own.Notes);
        Assert.Contains(model.RowsUsed, use => use.Row == "gpu/H100-SXM");
        Assert.Null(model.Figures["selfHosting.replicas"].Value); // the figures are those of what is proposed
    }

    [Theory]
    [InlineData("", "gpuNotChosen")]
    [InlineData("hosting: { gpu: H100-SXM, gpusPerReplica: 8 }", "noLoadTest")]
    [InlineData("hosting: { gpu: H200-SXM, gpusPerReplica: 2 }", "loadTestsAtOtherLengths")]
    [InlineData("hosting: { gpu: TPU-v9, gpusPerReplica: 1, tokensPerSecondPerReplica: 500 }", "priceMissing")]
    public void Own_GPUs_that_cannot_be_costed_are_listed_with_the_reason(string hosting, string reason)
    {
        var model = Shipped.Cost(On("hostedAdapter") + hosting);
        var own = Single(model, "selfHosted");

        Assert.False(own.IsPossible);
        Assert.Equal([reason], own.Because.Values.Distinct());
        Assert.DoesNotContain(model.RowsUsed, use => use.Row.StartsWith("gpu/", StringComparison.Ordinal) || use.Row.StartsWith("throughput/", StringComparison.Ordinal));
    }

    [Fact]
    public void Closed_weights_are_neither_adapted_nor_served_by_anybody_else()
    {
        var model = Shipped.Cost(Gpt4o.Proposal + Gpus);

        Assert.Equal(["closedWeights"], Single(model, "hostedAdapter").Because.Values.Distinct());
        Assert.Equal(["closedWeights"], Single(model, "selfHosted").Because.Values.Distinct());
        Assert.Equal(["closedWeights"], Single(model, "sameWeightsApi").Because.Values.Distinct());
    }

    [Fact]
    public void Weights_that_can_be_taken_along_can_be_served_by_the_team()
    {
        var model = Shipped.Cost(Gpt4o.Proposal + "provider: { weightsExportable: yes }\nhosting: { gpu: H100-SXM, gpusPerReplica: 2, tokensPerSecondPerReplica: 800 }\nquality: { tunedSuccessRate: 81% }\n");

        Assert.NotNull(Single(model, "selfHosted").AnnualInferenceCost);
        Assert.True(Single(model, "selfHosted").IsAdmissible);
        Assert.Equal("priceMissing", Single(model, "sameWeightsApi").Because["isAdmissible"]); // nobody lists them
    }

    [Fact]
    public void Where_no_route_is_named_all_three_stand_side_by_side()
    {
        // gpt-4o tuned: 2,000 x 3.75 + 500 x 15 = $0.0150 a request: $54,750 a year
        var model = Shipped.Cost(Gpt4o.With("route: providerFineTune, ", ""));

        Assert.DoesNotContain(model.Options, option => option.Role == OptionRole.Candidate);
        Assert.Equal(54_750m, Single(model, "providerFineTune").AnnualInferenceCost);
        Assert.Equal("closedWeights", Single(model, "hostedAdapter").Because["annualInferenceCost"]);
        Assert.Equal("closedWeights", Single(model, "selfHosted").Because["annualInferenceCost"]);
        Assert.Null(model.Figures["penaltyPerYear"].Value);

        var open = Shipped.Cost(On(null) + Gpus);
        Assert.Equal("noTunedPrice", Single(open, "providerFineTune").Because["annualInferenceCost"]);
        Assert.Equal(3_361.1025m, Single(open, "hostedAdapter").AnnualInferenceCost);
        Assert.Equal(131_049.60m, Single(open, "selfHosted").AnnualInferenceCost);
        Assert.NotNull(Single(open, "sameWeightsApi").AnnualInferenceCost);
    }

    [Theory]
    [InlineData("hostedAdapter", "selfHosted")]
    [InlineData("selfHosted", "hostedAdapter")]
    public void A_route_costs_the_same_whether_it_is_proposed_or_not(string proposed, string other)
    {
        var asAlternative = Option(other, On(proposed) + Gpus);
        var asCandidate = Option(other, On(other) + Gpus);

        Assert.Equal(OptionRole.Candidate, asCandidate.Role);
        Assert.Equal(asCandidate with { Role = OptionRole.Alternative, Because = asAlternative.Because, Undecided = asAlternative.Undecided, Notes = asAlternative.Notes }, asAlternative);
        Assert.Equal(asCandidate.Notes, asAlternative.Notes);
        Assert.Equal(asCandidate.Because, asAlternative.Because);
    }

    [Fact]
    public void What_was_quoted_for_one_route_says_nothing_of_another()
    {
        // Proposed: a quoted token price, an hourly fee, two engineers. On own GPUs none of them counts.
        var quoted = On("hostedAdapter").Replace("costPerRun", "inputPrice: 9, outputPrice: 9, hostingPerHour: 5, costPerRun", StringComparison.Ordinal)
            .Replace("operations: {", "operations: { engineersNeeded: 2,", StringComparison.Ordinal);

        Assert.Equal(Option("selfHosted", On("hostedAdapter") + Gpus).FirstYearCost, Option("selfHosted", quoted + Gpus).FirstYearCost);
        Assert.NotEqual(Option("hostedAdapter", On("hostedAdapter") + Gpus).FirstYearCost, Option("hostedAdapter", quoted + Gpus).FirstYearCost);
    }

    [Fact]
    public void A_workload_that_must_stay_on_own_hardware_keeps_it_as_the_only_admissible_route()
    {
        var model = Shipped.Cost(On("hostedAdapter") + Gpus + "constraints: { mustSelfHost: yes }\n");

        Assert.True(Single(model, "selfHosted").IsAdmissible);
        Assert.Equal("mustSelfHost", Single(model, "hostedAdapter").Because["isAdmissible"]);
        Assert.Equal("isTheProposal", Single(model, "sameWeightsApi").Because["isAdmissible"]);
    }

    [Fact]
    public void A_provider_tunes_a_model_of_its_own_and_nobody_measured_that()
    {
        // Tuned 1,000 x 0.40 + 1,000 x 0.80 = $0.0012 a request, $438 a year against 0.20 + 0.20 = $0.0004, $146: $292 more.
        // A run 1M x 2 x 5 = 10, not the 300 of the team's own; running 1 x 10 + 0.1 x 200,000 = 20,010;
        // one-off 2 x 10 + 1,000 = 1,020 over 24 months: 510. Left: −(292 + 20,010 + 510) = −20,812, without any worth of the gain.
        var option = Assert.Single(
            Shipped.Cost(Small("hostedAdapter"), House("tunedPrices: [ { known: 2026-01-01, source: page, input: 0.40, output: 0.80 } ]\n    training: [ { known: 2026-01-01, source: page, perMillion: 5 } ]")).Options,
            option => option.Id == "providerFineTune");

        Assert.Equal(438m, option.AnnualInferenceCost);
        Assert.Equal(-20_812m, option.NetBenefit);
        Assert.Equal("qualityNotMeasured", option.Because["isAdmissible"]);
    }

    [Theory]
    [InlineData("2026-11-23", "tuningClosed")]
    [InlineData("2026-11-24", "qualityNotMeasured")]
    public void Nobody_starts_to_tune_after_the_last_day(string closes, string reason)
    {
        var house = House($"tunedPrices: [ {{ known: 2026-01-01, source: page, input: 0.40, output: 0.80 }} ]\n    dates: [ {{ known: 2026-01-01, source: page, tuningCloses: {closes} }} ]");

        Assert.Equal(reason, Assert.Single(Shipped.Cost(Small("hostedAdapter"), house).Options, option => option.Id == "providerFineTune").Because["isAdmissible"]);
    }

    [Fact]
    public void An_unknown_volume_makes_no_route_impossible()
    {
        var unknown = On("hostedAdapter").Replace("requestsPerDay: 3000", "requestsPerDay: unknown", StringComparison.Ordinal);
        var own = Option("selfHosted", unknown + Gpus);

        Assert.True(own.IsPossible);
        Assert.Equal("answersMissing", own.Because["annualInferenceCost"]);
        Assert.Equal(["gpuNotChosen"], Option("selfHosted", unknown).Because.Values.Distinct()); // at no volume
    }

    [Fact]
    public void An_API_that_nobody_prices_is_not_possible_beside_own_GPUs()
    {
        var model = Shipped.Cost(On("selfHosted").Replace("groq/llama-3.3-70b-versatile", "house/our-own", StringComparison.Ordinal) + Gpus.Replace("{ ", "{ tokensPerSecondPerReplica: 800, ", StringComparison.Ordinal));

        Assert.NotNull(Single(model, "selfHosted").AnnualInferenceCost);
        Assert.Empty(Single(model, "selfHosted").Notes); // a throughput of the team's own
        Assert.Equal(["priceMissing"], Single(model, "sameWeightsApi").Because.Values.Distinct());
    }

    private static string On(string? route) => Memos.Replace("ROUTE", route is null ? "" : $"route: {route},", StringComparison.Ordinal);

    // 1,000 tokens in and out at 1,000 requests a day.
    private static string Small(string route) => $$"""
        workload: { requestsPerDay: 1000, callsPerRequest: 1, systemPromptTokens: 0, retrievedTokens: 0, userTokens: 1000, outputTokens: 1000 }
        candidate: { route: {{route}}, model: house/w-8b, trainingTokens: 1000000, epochs: 2, costPerRun: 300, experiments: 2, retrainingsPerYear: 1, dataPreparationCost: 1000, evaluationCost: 0, engineeringWeeks: 0 }
        quality: { claim: betterQuality, baselineSuccessRate: 70%, tunedSuccessRate: 90%, evaluatedExamples: 300 }
        commitment: { months: 24 }
        provider: { weightsExportable: no }
        operations: { engineerCostPerYear: 200000 }

        """;

    private static Economics.Catalogue.PriceCatalogue House(string more) => TestFiles.Of($$"""
        models:
          - id: house/w-8b
            weights: w-8b
            prices: [ { known: 2026-01-01, source: page, input: 0.20, output: 0.20 } ]
            {{more}}
        """);

    private static OptionCost Option(string id, string sections) => Single(Shipped.Cost(sections), id);

    private static OptionCost Single(EconomicModel model, string id) => Assert.Single(model.Options, option => option.Id == id);
}
