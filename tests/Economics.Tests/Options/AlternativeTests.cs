using FineTuneAdvisor.Economics.Options;

namespace FineTuneAdvisor.Economics.Tests.Options;

public class AlternativeTests
{
    private const string Gpt4o = """
        workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }
        candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06 }
        commitment: { months: 24 }

        """;

    [Fact]
    public void The_baseline_with_its_cache_switched_on_saves_without_tuning()
    {
        // 75 % of the prefix of 1,500 at 1.25 less: 1,125 x 1.25 / 1M x 3,650,000 = $5,132.8125 a year of 36,500
        var cached = Option(Gpt4o, "promptedCached")!;

        Assert.Equal(31_367.1875m, cached.AnnualInferenceCost);
        Assert.Equal(5_132.8125m, cached.NetBenefit);
        Assert.True(cached.IsAdmissible);
        Assert.True(cached.TotalCost < Option(Gpt4o, "prompted")!.TotalCost);
    }

    [Fact]
    public void A_prefix_too_short_to_cache_saves_nothing() =>
        Assert.Equal(0m, Option(Gpt4o.Replace("systemPromptTokens: 1500", "systemPromptTokens: 1000", StringComparison.Ordinal), "promptedCached")!.NetBenefit);

    [Fact]
    public void The_cheapest_and_the_newest_model_of_the_same_provider_are_shown_and_never_admissible()
    {
        // Cheapest of OpenAI's at 1,500 + 500 in and 500 out: gpt-5-nano 2,000 x 0.05 + 500 x 0.40 = 300 per 1M requests: x 3.65 = $1,095 a year;
        // the newest with a release date: gpt-6-luna 500 x 0.10 + 1,500 x 0.125 (written to the cache) + 500 x 0.50 = 487.5: x 3.65 = $1,779.375
        var model = Shipped.Cost(Gpt4o);

        var cheaper = model.Options.Where(option => option.Id.StartsWith("cheaperPrompted:", StringComparison.Ordinal)).ToArray();
        Assert.Equal(["cheaperPrompted:openai/gpt-5-nano-2025-08-07", "cheaperPrompted:openai/gpt-6-luna"], cheaper.Select(option => option.Id));
        Assert.Equal([1_095m, 1_779.375m], cheaper.Select(option => option.AnnualInferenceCost!.Value));
        Assert.All(cheaper, option => Assert.False(option.IsAdmissible));
        Assert.All(cheaper, option => Assert.Equal("qualityNotMeasured", option.Because["isAdmissible"]));
    }

    [Fact]
    public void Only_the_models_that_are_shown_count_as_used()
    {
        var rows = Shipped.Cost(Gpt4o).RowsUsed.Select(use => use.Row).Distinct();

        Assert.DoesNotContain("openai/gpt-5-mini-2025-08-07", rows);
        Assert.Contains("openai/gpt-6-luna", rows);
    }

    [Fact]
    public void An_unknown_volume_leaves_no_cheaper_model_to_show() =>
        Assert.DoesNotContain(
            Shipped.Cost(Gpt4o.Replace("requestsPerDay: 10000", "requestsPerDay: unknown", StringComparison.Ordinal)).Options,
            option => option.Id.StartsWith("cheaperPrompted:", StringComparison.Ordinal));

    [Fact]
    public void A_model_that_is_shut_down_is_costed_but_not_admissible()
    {
        var prompted = Option(Gpt4o.Replace("model: openai/gpt-4o-2024-08-06", "model: openai/gpt-4.1-nano-2025-04-14", StringComparison.Ordinal), "prompted")!;

        Assert.NotNull(prompted.AnnualInferenceCost);
        Assert.False(prompted.IsAdmissible);
        Assert.Equal("modelOutOfService", prompted.Because["isAdmissible"]);
    }

    private static OptionCost? Option(string sections, string id) => Shipped.Cost(sections).Options.FirstOrDefault(option => option.Id == id);
}
