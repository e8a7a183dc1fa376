using FineTuneAdvisor.Economics.Catalogue;

namespace FineTuneAdvisor.Economics.Tests.Catalogue.Building;

/// <summary>Every trap of the two files, as it stands in their excerpts.</summary>
public class TrapTests
{
    [Fact]
    public void Zero_is_unknown()
    {
        Assert.Null(Excerpts.Row("vertex_ai/meta/llama-3.1-70b-instruct-maas"));
        Assert.Equal(
            ["input: 0 in litellm; left out: unknown", "output: 0 in litellm; left out: unknown"],
            Excerpts.Met(Trap.ZeroIsUnknown, "vertex_ai/meta/llama-3.1-70b-instruct-maas"));
    }

    [Fact]
    public void A_zero_beside_prices_takes_itself_out_and_no_other()
    {
        var prices = Excerpts.Row("zai/glm-5.1")!.Base;

        Assert.Null(prices.CacheWrite);
        Assert.Equal(0.26m, prices.CachedInput!.Value);
        Assert.Equal(["cacheWrite: 0 in litellm; left out: unknown"], Excerpts.Met(Trap.ZeroIsUnknown, "zai/glm-5.1"));
    }

    [Fact]
    public void USD_per_1M_written_as_USD_a_token_takes_the_whole_list_out()
    {
        // 0.071 a token is 71,000 a million
        Assert.Null(Excerpts.Row("wandb/meta-llama/Llama-3.3-70B-Instruct"));
        Assert.Equal(
            ["input: 71000 USD per 1M in litellm; left out with the whole list", "output: 71000 USD per 1M in litellm; left out with the whole list"],
            Excerpts.Met(Trap.UnitSlip, "wandb/meta-llama/Llama-3.3-70B-Instruct"));
    }

    [Fact]
    public void A_price_20_times_off_the_median_of_its_name_is_left_out()
    {
        // Llama-3.1-405B input: 0.12, 1, 5, 5.33; median (1 + 5) / 2 = 3; 3 / 20 = 0.15 is above 0.12
        Assert.Null(Excerpts.Row("hyperbolic/meta-llama/Meta-Llama-3.1-405B-Instruct"));
        Assert.Contains(
            "input: 0.12 USD per 1M, 3 is the median of 4 offers of that name; left out with the whole list",
            Excerpts.Met(Trap.UnitSlip, "hyperbolic/meta-llama/Meta-Llama-3.1-405B-Instruct"));
        Assert.Equal(1m, Excerpts.Row("nebius/meta-llama/Meta-Llama-3.1-405B-Instruct")!.Base.Input!.Value);
    }

    [Fact]
    public void A_tuned_price_filled_in_from_the_base_model_is_no_price()
    {
        Assert.Equal(30m, Excerpts.Row("openai/gpt-4-0613")!.Base.Input!.Value);
        Assert.Equal(TokenPrices.Unknown, Excerpts.Row("openai/gpt-4-0613")!.Tuned);
        Assert.Equal(["tuned.prices: the base model's own price; left out: unknown"], Excerpts.Met(Trap.DefaultedTunedPrice, "openai/gpt-4-0613"));
    }

    [Fact]
    public void A_cached_price_filed_as_the_price_of_writing_is_left_out()
    {
        var tuned = Excerpts.Row("openai/gpt-4o-2024-11-20")!.Tuned;

        Assert.Equal((3.75m, 15m), (tuned.Input!.Value, tuned.Output!.Value));
        Assert.Null(tuned.CachedInput);
        Assert.Null(tuned.CacheWrite);
        Assert.Equal(
            ["tuned.cacheWrite: 1.875 in litellm, expected at least the input price, 3.75; left out: unknown"],
            Excerpts.Met(Trap.WrongField, "openai/gpt-4o-2024-11-20"));
    }

    [Fact]
    public void A_batch_price_outside_two_to_three_fifths_of_the_standard_price_is_stale()
    {
        var tuned = Excerpts.Row("openai/davinci-002")!.Tuned;

        Assert.Equal(12m, tuned.Input!.Value);
        Assert.Null(tuned.BatchInput);
        Assert.Equal(
            [
                "tuned.batchInput: 1 in litellm, expected 0.4 to 0.6 of the standard price, 4.8 to 7.2; left out: unknown",
                "tuned.batchOutput: 1 in litellm, expected 0.4 to 0.6 of the standard price, 4.8 to 7.2; left out: unknown",
            ],
            Excerpts.Met(Trap.StaleBatchPrice, "openai/davinci-002"));
    }

    [Fact]
    public void One_clock_written_twice_is_counted_once_and_is_no_price_of_tokens()
    {
        const string Commitment = "bedrock/*/1-month-commitment/cohere.command-light-text-v14";

        Assert.Null(Excerpts.Row(Commitment));
        Assert.Equal(
            ["input_cost_per_second: 0.001902 USD a second, written a second time as the output's; left out: one clock, and no price of tokens"],
            Excerpts.Met(Trap.ClockCountedTwice, Commitment));
    }

    [Fact]
    public void Tiers_of_length_and_of_service_are_named_and_left_out()
    {
        var met = Excerpts.Met(Trap.Tiers, "openai/gpt-5.6-luna");

        Assert.Equal(2, met.Length);
        Assert.Contains("input_cost_per_token_above_272k_tokens, input_cost_per_token_above_272k_tokens_flex, input_cost_per_token_flex, input_cost_per_token_priority", met[0], StringComparison.Ordinal);
        Assert.Equal("prices: tiers of input_mtok, cache_read_mtok, cache_write_mtok, output_mtok; left out: the price of the first tier stands", met[1]);
    }

    [Fact]
    public void A_model_that_its_seller_retires_keeps_the_last_day_that_the_file_does_not_know()
    {
        Assert.Equal(TestFiles.Day("2026-10-23"), Excerpts.Row("openai/gpt-4.1-nano-2025-04-14")!.Shutdown!.Value);
        Assert.Equal(["shutdown: no last day in litellm; 2026-10-23 stands, by page"], Excerpts.Met(Trap.RetiredButListed, "openai/gpt-4.1-nano-2025-04-14"));
    }

    [Fact]
    public void A_model_listed_after_its_last_day_keeps_price_and_last_day()
    {
        var row = Excerpts.Row("sambanova/Meta-Llama-3.1-8B-Instruct")!;

        Assert.Equal(0.1m, row.Base.Input!.Value);
        Assert.Equal(TestFiles.Day("2026-04-14"), row.Shutdown!.Value);
        Assert.Equal(["prices: a price in litellm after the last day; kept, with its last day 2026-04-14"], Excerpts.Met(Trap.RetiredButListed, "sambanova/Meta-Llama-3.1-8B-Instruct"));
    }

    [Fact]
    public void A_deprecated_entry_without_a_last_day_is_left_out()
    {
        Assert.Null(Excerpts.Row("mistral/mistral-tiny"));
        Assert.Equal(["prices: deprecated, without a last day; left out"], Excerpts.Met(Trap.RetiredButListed, "mistral/mistral-tiny"));
    }

    [Fact]
    public void A_price_of_some_hours_of_the_day_is_not_the_price()
    {
        // genai-prices has 0.135 and 0.27 by the hour; LiteLLM 0.28
        Assert.Equal((0.28m, "C"), (Excerpts.Row("deepseek/deepseek-chat")!.Base.Input!.Value, Excerpts.Row("deepseek/deepseek-chat")!.Base.Input!.Grade));
        Assert.Equal(["prices: a price for some hours of the day; left out, with the price of the other hours"], Excerpts.Met(Trap.NotTheWholeDay, "deepseek/deepseek-chat"));
    }

    [Fact]
    public void The_price_of_a_family_is_not_that_of_a_region()
    {
        var row = Excerpts.Row("bedrock/eu.amazon.nova-lite-v1:0")!;

        Assert.Equal((0.078m, "C"), (row.Base.Input!.Value, row.Base.Input!.Grade));
        Assert.Equal(
            ["prices: another price in genai-prices for every name like amazon.nova-lite-v1:0; litellm alone stands"],
            Excerpts.Met(Trap.FamilyPrice, "bedrock/eu.amazon.nova-lite-v1:0"));
    }

    [Fact]
    public void An_entry_that_is_only_a_family_makes_no_model()
    {
        Assert.Null(Excerpts.Row("anthropic/claude-2"));
        Assert.Single(Excerpts.Met(Trap.FamilyPrice, "anthropic/claude-2"));
    }

    [Theory]
    [InlineData("openai/gpt-4o")]
    [InlineData("mistral/mistral-large-latest")]
    public void A_name_that_moves_from_snapshot_to_snapshot_is_no_model(string name)
    {
        Assert.Null(Excerpts.Row(name));
        Assert.Equal(["prices: a name for whichever snapshot is the newest; left out: name the snapshot"], Excerpts.Met(Trap.MovingName, name));
    }

    [Fact]
    public void Of_two_keys_for_one_model_the_one_with_its_provider_stands()
    {
        Assert.Equal(3.03m, Excerpts.Row("bedrock/moonshotai.kimi-k2.5")!.Base.Output!.Value);
        Assert.Equal(
            ["prices: other prices under the key moonshotai.kimi-k2.5; those of bedrock/moonshotai.kimi-k2.5 stand"],
            Excerpts.Met(Trap.ListedTwice, "bedrock/moonshotai.kimi-k2.5"));
    }

    [Fact]
    public void What_the_price_keeper_has_ruled_out_stays_out()
    {
        Assert.Null(Excerpts.Row("hyperbolic/meta-llama/Meta-Llama-3.1-8B-Instruct"));
        Assert.Equal(["prices: carries the price of its 70B; left out, as the base says"], Excerpts.Met(Trap.RuledOut, "hyperbolic/meta-llama/Meta-Llama-3.1-8B-Instruct"));
        Assert.Equal("carries the price of its 70B", Assert.Single(Excerpts.Snapshot.LeftOut).Because.Value);
    }

    [Fact]
    public void Images_and_embeddings_are_counted_and_left_out()
    {
        Assert.Equal([("embedding", 1), ("image_generation", 1)], Excerpts.Built.Report.OtherModes.Select(mode => (mode.Key, mode.Value)));
        Assert.DoesNotContain(Excerpts.Snapshot.Models, model => model.Id.Contains("dall-e", StringComparison.Ordinal) || model.Id.Contains("embedding", StringComparison.Ordinal));
    }

    [Fact]
    public void The_noise_of_binary_fractions_is_rounded_off() =>
        Assert.Equal(0.15001m, Excerpts.Row("databricks/databricks-meta-llama-3-1-8b-instruct")!.Base.Input!.Value); // 1.5000999999999998e-07 a token
}
