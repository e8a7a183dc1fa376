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
    public void Whoever_only_switches_the_cache_on_spends_nothing_that_must_be_paid_back()
    {
        var cached = Option(Gpt4o, "promptedCached")!;

        Assert.Equal("nothingToPayBack", cached.Because["paybackMonth"]);
        Assert.Equal("nothingToPayBack", cached.Because["breakEvenRequestsPerDay"]);
    }

    [Theory]
    [InlineData("systemPromptTokens: 1500", "systemPromptTokens: 1023", "nothingToSwitchOn")]
    [InlineData("outputTokens: 500", "outputTokens: 500, cachedInputShare: 57%", "cachedAlready")] // 57 % of 2,000 = 1,140 of 1,500: 76 %
    public void Where_nothing_is_left_to_switch_on_the_reason_stands_in_its_place(string was, string becomes, string reason)
    {
        var cached = Option(Gpt4o.Replace(was, becomes, StringComparison.Ordinal), "promptedCached")!;

        Assert.False(cached.IsPossible);
        Assert.Equal(reason, cached.Because["annualInferenceCost"]);
    }

    [Fact]
    public void What_is_not_possible_now_can_be_what_an_answer_turns_to()
    {
        // From 1,024 tokens on the prefix can be cached, and caching saves at once.
        var model = Shipped.Cost(Gpt4o.Replace("systemPromptTokens: 1500", "systemPromptTokens: 1000", StringComparison.Ordinal));
        var longer = model.Risk!.TurningValues.Single(turning => turning.Answer == "workload.systemPromptTokens" && turning.To > turning.From);

        Assert.Equal("promptedCached", longer.Best);
        Assert.Equal(1_024m, longer.To, 2);
        Assert.Null(model.Risk!.Uncertainty.Find("promptedCached")!.P50);
    }

    [Theory]
    [InlineData("systemPromptTokens: 1500", "systemPromptTokens: 1024")]
    [InlineData("systemPromptTokens: 1500", "systemPromptTokens: 1000, batchShare: 10%")]
    [InlineData("outputTokens: 500", "outputTokens: 500, cachedInputShare: 56%")] // 74.67 % of the prefix
    public void A_cache_or_batches_to_switch_on_make_it_an_option(string was, string becomes) =>
        Assert.True(Option(Gpt4o.Replace(was, becomes, StringComparison.Ordinal), "promptedCached")!.IsPossible);

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
    public void A_cheaper_model_pays_back_its_move_as_if_it_were_as_good()
    {
        // The move costs 2/52 x 200,000 + 5,000 = 12,692.31; gpt-5-nano saves (36,500 - 1,095) / 12 = 2,950.42 a month: month 5.
        // A year bears 12,692.31 x 12 / 24 = 6,346.15 of it: 35,405 - 6,346.15 = 29,058.85;
        // that is earned at 6,346.15 / (365 x (0.0100 - 0.0003)) = 1,792.45 requests a day
        var cheapest = Option(Gpt4o, "cheaperPrompted:openai/gpt-5-nano-2025-08-07")!;

        Assert.Equal(5, cheapest.PaybackMonth);
        Assert.Equal(29_058.85, (double)cheapest.NetBenefit!.Value, 2);
        Assert.Equal(1_792.45, (double)cheapest.BreakEvenRequestsPerDay!.Value, 2);
    }

    [Fact]
    public void A_model_that_reasons_where_the_baseline_does_not_says_that_more_may_come_on_top() =>
        Assert.Equal(["reasoningOnTop"], Option(Gpt4o, "cheaperPrompted:openai/gpt-5-nano-2025-08-07")!.Notes);

    [Fact]
    public void Where_the_baseline_reasons_too_its_reasoning_tokens_are_kept()
    {
        // 1,000 reasoning tokens are billed as output: (2,000 x 0.05 + 1,500 x 0.40) / 1M x 3,650,000 = $2,555
        var cheapest = Option(
            Gpt4o.Replace("outputTokens: 500", "outputTokens: 500, reasoningTokens: 1000", StringComparison.Ordinal).Replace("openai/gpt-4o-2024-08-06", "openai/o4-mini-2025-04-16", StringComparison.Ordinal),
            "cheaperPrompted:openai/gpt-5-nano-2025-08-07")!;

        Assert.Empty(cheapest.Notes);
        Assert.Equal(2_555m, cheapest.AnnualInferenceCost);
    }

    [Fact]
    public void A_model_that_does_not_reason_is_billed_the_baseline_s_reasoning_and_says_so()
    {
        var cheapest = Option(
            Gpt4o.Replace("outputTokens: 500", "outputTokens: 500, reasoningTokens: 1000", StringComparison.Ordinal).Replace("openai/gpt-4o-2024-08-06", "groq/openai/gpt-oss-120b", StringComparison.Ordinal),
            "cheaperPrompted:groq/llama-3.1-8b-instant")!;

        Assert.Equal(["reasoningNotNeeded"], cheapest.Notes);
    }

    [Fact]
    public void Where_no_model_is_cheaper_that_is_said()
    {
        var none = Option(Gpt4o.Replace("openai/gpt-4o-2024-08-06", "openai/gpt-5-nano-2025-08-07", StringComparison.Ordinal), "cheaperPrompted")!;

        Assert.False(none.IsPossible);
        Assert.Equal("noneCheaper", none.Because["annualInferenceCost"]);
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
