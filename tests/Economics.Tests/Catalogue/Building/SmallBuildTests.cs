using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Catalogue.Building;

namespace FineTuneAdvisor.Economics.Tests.Catalogue.Building;

public class SmallBuildTests
{
    [Fact]
    public void A_build_that_its_reader_would_refuse_is_refused()
    {
        // Three offers of the same weights at 0.10; the file's news of the third is 5: 50 times the median of the others.
        var offers = string.Concat(new[] { "a/one", "b/two", "c/three" }.Select(id =>
            $"  - {{ id: {id}, weights: w, prices: [{{ known: 2026-07-01, source: page, input: 0.10, output: 0.10 }}] }}\n"));

        var built = SmallFiles.Run("{" + SmallFiles.LiteLlm("c/three", "c", 5, 5) + "}", SmallFiles.NoProviders, SmallFiles.BaseWith("models:\n" + offers));

        Assert.Null(built.Value);
        Assert.NotEmpty(built.Problems);
        Assert.All(built.Problems, problem => Assert.Equal("the snapshot built", problem.At.File));
    }

    [Fact]
    public void A_file_later_than_the_snapshot_is_named_with_both_days()
    {
        var problems = SmallFiles.Run(SmallFiles.NoModels, SmallFiles.NoProviders, SmallFiles.BaseWith("models: []\n"), "2026-07-31").Problems;

        Assert.Equal(3, problems.Length);
        Assert.Equal(
            ["found a file of 2026-08-06, expected a day not after the snapshot's, 2026-07-31. Give a later --as-of, or an earlier file.",
             "found a file of 2026-08-21, expected a day not after the snapshot's, 2026-07-31. Give a later --as-of, or an earlier file.",
             "found a file of 2026-08-01, expected a day not after the snapshot's, 2026-07-31. Give a later --as-of, or an earlier file."],
            problems.Select(SmallFiles.WithoutPlace));
    }

    [Fact]
    public void A_folder_is_no_snapshot_to_start_from()
    {
        var folder = Path.GetTempPath();

        var problem = Assert.Single(CatalogueBuild.Run(Excerpts.Request(folder)).Problems);

        Assert.Equal($"{folder}:1:1: found a folder, expected one snapshot. Name the snapshot to start from.", problem.ToString());
    }

    [Fact]
    public void A_price_that_somebody_put_beside_by_hand_stays_and_an_old_file_s_goes()
    {
        var built = SmallFiles.Built(SmallFiles.LiteLlm("acme/small", "acme", 1, 2), SmallFiles.NoProviders, SmallFiles.BaseWith("""
            models:
              - id: acme/small
                prices: [{ known: 2026-07-01, source: page, input: 1, output: 2 }]
                otherPrices:
                  - { known: 2026-07-01, source: page, input: 1.5 }
                  - { known: 2026-07-02, source: old-file, input: 9 }
            """));

        Assert.Equal([1.5m], Assert.Single(Excerpts.Read(built).Models).Other.Select(other => other.Price.Value));
    }

    [Fact]
    public void News_of_one_file_makes_a_list_of_its_own_day()
    {
        var built = SmallFiles.Built(
            SmallFiles.LiteLlm("acme/small", "acme", 3, 2),
            SmallFiles.NoProviders,
            SmallFiles.BaseWith("models: [{ id: acme/small, prices: [{ known: 2026-07-01, source: page, input: 1, output: 2 }] }]\n"));
        var lists = Assert.Single(Excerpts.Read(built).Models).Base;

        Assert.Equal([("2026-07-01", 1m), ("2026-08-06", 3m)], lists.Select(list => (list.Day.ToString("O", null), list.Prices.Input!.Value)));
        Assert.Equal(["TwoVintages input: 1 in the base, 3 on 2026-08-06; a dated list follows the base's"], built.Met("acme/small"));
        Assert.Empty(built.Report.Disagreements);
    }

    [Fact]
    public void A_list_that_is_no_later_than_the_base_s_does_not_follow_it_and_is_kept_beside()
    {
        var built = SmallFiles.Built(
            SmallFiles.LiteLlm("acme/small", "acme", 3, 2),
            SmallFiles.NoProviders,
            SmallFiles.BaseWith("models: [{ id: acme/small, prices: [{ known: 2026-08-06, source: page, input: 1, output: 2 }] }]\n").Replace("asOf: 2026-08-01", "asOf: 2026-08-06", StringComparison.Ordinal));
        var model = Assert.Single(Excerpts.Read(built).Models);

        Assert.Equal(1m, Assert.Single(model.Base).Prices.Input!.Value);
        Assert.Equal([("input", 3m)], model.Other.Select(other => (other.Field, other.Price.Value)));
        Assert.Equal([new Disagreement("acme/small", "input", "1", "page", "3", "litellm-2026-08-06")], built.Report.Disagreements);
    }

    [Fact]
    public void Models_are_counted_by_where_they_come_from()
    {
        var built = SmallFiles.Built(
            SmallFiles.LiteLlm("acme/both", "acme", 1, 2) + "," + SmallFiles.LiteLlm("acme/one", "acme", 3, 4),
            SmallFiles.Genai("acme", """{ "id": "both", "match": { "equals": "both" }, "prices": { "input_mtok": 1, "output_mtok": 2 } }"""),
            SmallFiles.BaseWith("models: [{ id: acme/old, prices: [{ known: 2026-07-01, source: page, input: 1, output: 2 }] }]\n"));

        Assert.Equal((3, 1, 1, 1), (built.Report.Models, built.Report.FromBase, built.Report.Confirmed, built.Report.Single));
        Assert.Equal(TestFiles.Day("2026-08-21"), built.Report.AsOf);
    }

    [Theory]
    [InlineData("vertex_ai-chat-models", "vertex_ai")]
    [InlineData("bedrock_converse", "bedrock")]
    [InlineData("cohere_chat", "cohere")]
    [InlineData("azure_text", "azure")]
    [InlineData("azure_ai", "azure_ai")]
    [InlineData("bedrock_mantle", "bedrock_mantle")]
    [InlineData("text-completion-openai", "openai")]
    [InlineData("acme", "acme")]
    [InlineData("bedrockish", "bedrockish")]
    public void A_provider_split_by_its_interfaces_is_one(string theirs, string ours) =>
        Assert.Equal($"{ours}/small", Assert.Single(Excerpts.Read(SmallFiles.Built(SmallFiles.LiteLlm("small", theirs, 1, 2), SmallFiles.NoProviders)).Models).Id);

    [Theory]
    [InlineData("acme/small", "acme", "acme/small")]
    [InlineData("together-ai/small", "together_ai", "together_ai/small")] // another spelling of the provider
    [InlineData("other/small", "acme", "acme/other/small")]
    public void A_key_may_begin_with_its_provider(string key, string provider, string id) =>
        Assert.Equal(id, Assert.Single(Excerpts.Read(SmallFiles.Built(SmallFiles.LiteLlm(key, provider, 1, 2), SmallFiles.NoProviders)).Models).Id);

    [Theory]
    [InlineData("small-latest", false)]
    [InlineData("small-1", false)] // small-1-2026-01-01 is a snapshot of it
    [InlineData("small-1-2026-01-01", true)]
    [InlineData("small-2@20260101", true)]
    [InlineData("small-2", false)]
    [InlineData("small-3-0801", true)] // no whole date
    [InlineData("small-3", true)]
    public void A_name_is_a_model_unless_it_stands_for_the_newest_snapshot(string name, bool isModel)
    {
        string[] names = ["small-latest", "small-1", "small-1-2026-01-01", "small-2@20260101", "small-2", "small-3-0801", "small-3"];

        var built = SmallFiles.Built(string.Join(",", names.Select(key => SmallFiles.LiteLlm("acme/" + key, "acme", 1, 2))), SmallFiles.NoProviders);

        Assert.Equal(isModel, built.Row("acme/" + name) is not null);
    }

    [Theory]
    [InlineData("chat", true)]
    [InlineData("completion", true)]
    [InlineData("responses", true)]
    [InlineData("rerank", false)]
    public void Text_models_chat_complete_or_respond(string mode, bool isModel) => Assert.Equal(
        isModel,
        SmallFiles.Built(SmallFiles.LiteLlm("acme/small", "acme", 1, 2).Replace("\"chat\"", $"\"{mode}\"", StringComparison.Ordinal), SmallFiles.NoProviders).Row("acme/small") is not null);

    [Fact]
    public void What_a_file_says_of_reasoning_and_of_the_last_day_is_taken_over()
    {
        var built = SmallFiles.Built(SmallFiles.LiteLlm("acme/small", "acme", 1, 2, ", \"supports_reasoning\": true, \"deprecation_date\": \"2026-08-10\""), SmallFiles.NoProviders);
        var row = built.Row("acme/small")!;

        Assert.True(row.IsReasoning);
        Assert.Equal(TestFiles.Day("2026-08-10"), row.Shutdown!.Value);
        Assert.Equal(["RetiredButListed prices: a price in litellm-2026-08-06 after the last day; kept, with its last day 2026-08-10"], built.Met("acme/small"));
    }

    [Fact]
    public void Of_two_keys_the_one_with_prices_stands_and_equal_prices_are_no_trap()
    {
        var built = SmallFiles.Built(
            """ "acme/empty": { "litellm_provider": "acme", "mode": "chat" }, """ + SmallFiles.LiteLlm("empty", "acme", 1, 2)
                + "," + SmallFiles.LiteLlm("acme/same", "acme", 3, 4) + "," + SmallFiles.LiteLlm("same", "acme", 3, 4),
            SmallFiles.NoProviders);

        Assert.Equal(1m, built.Row("acme/empty")!.Base.Input!.Value);
        Assert.Equal(3m, built.Row("acme/same")!.Base.Input!.Value);
        Assert.Empty(built.Report.Traps);
    }

    [Theory]
    [InlineData(1, 9)] // the base's input
    [InlineData(9, 2)] // the base's output
    public void A_tuned_price_that_is_the_base_s_on_one_side_is_none_at_all(double input, double output)
    {
        var built = SmallFiles.Built(
            SmallFiles.LiteLlm("small", "openai", 1, 2, ", \"cache_read_input_token_cost\": 1e-7") + "," + SmallFiles.LiteLlm("ft:small", "openai", (decimal)input, (decimal)output),
            SmallFiles.NoProviders);

        Assert.Equal(TokenPrices.Unknown, built.Row("openai/small")!.Tuned);
        Assert.Equal(["DefaultedTunedPrice tuned.prices: the base model's own price; left out: unknown"], built.Met("openai/small"));
    }

    [Fact]
    public void Only_prices_of_tokens_have_tiers_that_matter()
    {
        var built = SmallFiles.Built(
            SmallFiles.LiteLlm("acme/small", "acme", 1, 2, ", \"input_cost_per_character_above_128k\": 1, \"input_cost_per_token_above_200k_tokens\": 1, \"output_cost_per_token_flex\": 1"),
            SmallFiles.NoProviders);

        Assert.Equal(["Tiers prices: input_cost_per_token_above_200k_tokens, output_cost_per_token_flex; left out: the standard tier's prices stand"], built.Met("acme/small"));
    }

    [Fact]
    public void A_clock_of_input_alone_is_one_clock() => Assert.Equal(
        ["ClockCountedTwice input_cost_per_second: 0.5 USD a second; left out: one clock, and no price of tokens"],
        SmallFiles.Built(""" "acme/small": { "litellm_provider": "acme", "mode": "chat", "input_cost_per_second": 0.5, "output_cost_per_second": 0.25 } """, SmallFiles.NoProviders).Met("acme/small"));

    [Fact]
    public void A_remark_that_a_tuned_price_is_a_default_takes_it_out()
    {
        var built = SmallFiles.Built(
            SmallFiles.LiteLlm("small", "openai", 1, 2) + "," + SmallFiles.LiteLlm("ft:small", "openai", 3, 4, ", \"source\": \"Defaulting to a guess\""),
            SmallFiles.NoProviders);

        Assert.Equal(TokenPrices.Unknown, built.Row("openai/small")!.Tuned);
        Assert.Equal(["DefaultedTunedPrice tuned.prices: \"Defaulting to a guess\"; left out: unknown"], built.Met("openai/small"));
    }

    [Theory]
    [InlineData(20, 0)] // three offers at 1 and this one: median 1, at most 20 times as dear
    [InlineData(20.1, 1)]
    [InlineData(0.05, 0)] // and at least a twentieth
    [InlineData(0.0499, 1)]
    public void An_offer_more_than_twenty_times_off_the_others_of_its_name_is_left_out(double price, int leftOut)
    {
        var others = string.Join(",", new[] { "a", "b", "c" }.Select(provider => SmallFiles.LiteLlm($"{provider}/Small", provider, 1, 1)));

        var built = SmallFiles.Built(others + "," + SmallFiles.LiteLlm("d/small", "d", (decimal)price, 1), SmallFiles.NoProviders);

        Assert.Equal(4 - leftOut, Excerpts.Read(built).Models.Length);
    }

    [Fact]
    public void Two_sellers_of_a_name_say_nothing_of_each_other() => Assert.Equal(
        2,
        Excerpts.Read(SmallFiles.Built(SmallFiles.LiteLlm("a/small", "a", 1, 1) + "," + SmallFiles.LiteLlm("b/small", "b", 100, 1), SmallFiles.NoProviders)).Models.Length);

    [Theory]
    [InlineData("{ \"text\": 1", "text that is not JSON, expected a price file as it is downloaded. Download it again: it may have been cut short.")]
    [InlineData("[]", "JSON of another form, expected an object with a model under each key. Are the two files in each other's place?")]
    public void A_file_that_is_no_price_file_says_what_to_do(string litellm, string problem) =>
        Assert.EndsWith(": found " + problem, Assert.Single(SmallFiles.Run(litellm, SmallFiles.NoProviders).Problems).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_second_file_of_another_form_expects_a_list() =>
        Assert.Contains("expected a list of providers", Assert.Single(SmallFiles.Run(SmallFiles.NoModels, "{}").Problems).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_asks_for_its_path() => Assert.Equal(
        "/no/such/file.json: there is no such file. Check the path and its spelling.",
        Assert.Single(CatalogueBuild.Run(Excerpts.Request(null) with { LiteLlm = new DatedFile("/no/such/file.json", TestFiles.Day("2026-08-06")) }).Problems).ToString());

    [Theory]
    [InlineData(0, true)] // 16 MiB
    [InlineData(1, false)]
    public void A_file_far_larger_than_any_price_file_is_not_read(int more, bool isRead)
    {
        var built = SmallFiles.Run("{}".PadRight((16 * 1024 * 1024) + more), SmallFiles.NoProviders);

        Assert.Equal(isRead, built.Value is not null);
        Assert.Equal(isRead ? [] : ["found more than 16 MiB, expected a price file as it is downloaded. Name the file itself."], built.Problems.Select(SmallFiles.WithoutPlace));
    }

    [Fact]
    public void A_file_cut_short_is_named_with_line_and_column()
    {
        var problem = Assert.Single(SmallFiles.Run("{\n  \"m\": ]", SmallFiles.NoProviders).Problems);

        Assert.Equal((2, 8), (problem.At.Line, problem.At.Column));
        Assert.Equal("", problem.Key);
    }

    [Fact]
    public void An_entry_that_names_neither_its_kind_nor_its_seller_is_counted_or_kept_as_such()
    {
        var built = SmallFiles.Built(
            """ "thing": { "input_cost_per_token": 1e-6 }, "small": { "mode": "chat", "input_cost_per_token": 1e-6, "output_cost_per_token": 1e-6, "supports_reasoning": false } """,
            SmallFiles.NoProviders);

        Assert.Equal([("none stated", 1)], built.Report.OtherModes.Select(mode => (mode.Key, mode.Value)));
        Assert.False(built.Row("unknown/small")!.IsReasoning);
    }

    [Fact]
    public void A_model_by_hand_keeps_its_own_lines_and_a_plain_one_its_line()
    {
        var built = SmallFiles.Built("", SmallFiles.NoProviders, SmallFiles.BaseWith("""
            models:
              - { id: a/weights, weights: w, prices: [{ known: 2026-07-01, source: page, input: 1 }] }
              - { id: b/note, note: "Ask.", prices: [{ known: 2026-07-01, source: page, input: 1 }] }
              - { id: c/training, training: [{ known: 2026-07-01, source: page, perMillion: 8 }] }
              - { id: d/released, dates: [{ known: 2026-07-01, source: page, released: 2026-06-01 }] }
              - { id: d/shutdown-and-released, dates: [{ known: 2026-07-01, source: page, released: 2026-06-01, shutdown: 2027-06-01 }] }
              - { id: e/confirmed, prices: [{ known: 2026-07-01, source: page, confirmed: yes, input: 2000 }] }
              - { id: f/shutdown, dates: [{ known: 2026-07-01, source: page, shutdown: 2027-06-01 }] }
              - { id: g/plain, reasoning: yes, prices: [{ known: 2026-07-01, source: page, input: 1 }, { known: 2026-06-01, source: page, input: 2 }] }
            """));

        Assert.Equal(["a/weights", "b/note", "c/training", "d/released", "d/shutdown-and-released", "e/confirmed"], Lines(built.Text, "  - id: "));
        Assert.Equal(
            ["f/shutdown dates 2026-07-01 page shutdown 2027-06-01", "g/plain reasoning", "g/plain prices 2026-06-01 page input 2", "g/plain prices 2026-07-01 page input 1"],
            built.Text.Split('\n').SkipWhile(line => line != "listed: |").Skip(1).Where(line => line.Length > 0).Select(line => line.Trim()));
    }

    [Fact]
    public void What_YAML_could_read_otherwise_is_quoted()
    {
        var built = SmallFiles.Built("", SmallFiles.NoProviders, SmallFiles.BaseWith("""
            models:
              - { id: a/m, note: "Say \"yes\": # no, \\ and\ttab", prices: [{ known: 2026-07-01, source: page, input: 1 }] }
              - { id: b/m, note: "null", prices: [{ known: 2026-07-01, source: page, input: 1 }] }
              - { id: c/m, note: "-1 is a number", prices: [{ known: 2026-07-01, source: page, input: 1 }] }
              - { id: d/m, note: "Plain (as it is); 1+1 @home", prices: [{ known: 2026-07-01, source: page, input: 1 }] }
            """));

        Assert.Equal(
            ["\"Say \\\"yes\\\": # no, \\\\ and\\ttab\"", "\"null\"", "\"-1 is a number\"", "Plain (as it is); 1+1 @home"],
            Lines(built.Text, "    note: "));
        Assert.Equal("Say \"yes\": # no, \\ and\ttab", Excerpts.Read(built).Models[0].Note);
    }

    private static string[] Lines(string text, string beginning) =>
        [.. text.Split('\n').Where(line => line.StartsWith(beginning, StringComparison.Ordinal)).Select(line => line[beginning.Length..])];
}
