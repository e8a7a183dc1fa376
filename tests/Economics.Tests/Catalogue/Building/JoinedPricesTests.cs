namespace FineTuneAdvisor.Economics.Tests.Catalogue.Building;

/// <summary>One list out of two files: LiteLLM's of 2026-08-06, genai-prices' of 2026-08-21.</summary>
public class JoinedPricesTests
{
    private static string Genai(string id, string match, string prices) =>
        SmallFiles.Genai("openai", $$"""{ "id": "{{id}}", "match": { {{match}} }, "prices": { {{prices}} } }""");

    [Theory]
    [InlineData("\"input_mtok\": 1, \"output_mtok\": 3")]
    [InlineData("\"input_mtok\": 2, \"output_mtok\": 2")]
    public void A_difference_on_one_side_takes_the_later_file_s_list_whole(string prices)
    {
        var built = SmallFiles.Built(SmallFiles.LiteLlm("small", "openai", 1, 2, ", \"cache_read_input_token_cost\": 1e-7"), Genai("small", "\"equals\": \"small\"", prices));
        var row = built.Row("openai/small")!.Base;

        Assert.Equal(("C", "C"), (row.Input!.Grade, row.Output!.Grade));
        Assert.Equal(TestFiles.Day("2026-08-21"), row.Input.AsOf);
        Assert.Null(row.CachedInput); // the earlier file's alone
        Assert.Single(built.Report.Disagreements);
    }

    [Fact]
    public void What_one_file_alone_says_joins_what_both_say_on_the_day_that_all_of_it_is_known()
    {
        var built = SmallFiles.Built(SmallFiles.LiteLlm("small", "openai", 1, 2), Genai("small", "\"equals\": \"small\"", "\"input_mtok\": 1, \"cache_read_mtok\": 0.1, \"output_mtok\": 2"));
        var row = built.Row("openai/small")!.Base;

        Assert.Equal((1m, "B", TestFiles.Day("2026-08-21")), (row.Input!.Value, row.Input.Grade, row.Input.AsOf));
        Assert.Equal((0.1m, "C"), (row.CachedInput!.Value, row.CachedInput.Grade));
    }

    [Fact]
    public void An_entry_for_several_names_does_not_overrule_the_other_file()
    {
        var built = SmallFiles.Built(
            SmallFiles.LiteLlm("small", "openai", 1, 2, ", \"cache_read_input_token_cost\": 1e-7"),
            Genai("all", "\"or\": [{ \"equals\": \"small\" }]", "\"input_mtok\": 1, \"cache_read_mtok\": 0.2, \"output_mtok\": 2"));

        Assert.Equal(0.1m, built.Row("openai/small")!.Base.CachedInput!.Value);
        Assert.Equal("B", built.Row("openai/small")!.Base.Input!.Grade);
        Assert.Equal([("cachedInput", "0.1", "0.2")], built.Report.Disagreements.Select(entry => (entry.Field, entry.Stands, entry.Other)));
    }

    [Fact]
    public void A_family_confirms_and_adds_nothing()
    {
        var built = SmallFiles.Built(SmallFiles.LiteLlm("small", "openai", 1, 2), Genai("all", "\"starts_with\": \"small\"", "\"input_mtok\": 1, \"cache_read_mtok\": 0.2, \"output_mtok\": 2"));

        Assert.Equal("B", built.Row("openai/small")!.Base.Input!.Grade);
        Assert.Null(built.Row("openai/small")!.Base.CachedInput);
    }

    [Fact]
    public void Tuned_prices_that_disagree_are_kept_beside_as_such()
    {
        var built = SmallFiles.Built(
            SmallFiles.LiteLlm("small", "openai", 1, 2) + "," + SmallFiles.LiteLlm("ft:small", "openai", 3, 4),
            Genai("ft:small", "\"equals\": \"ft:small\"", "\"input_mtok\": 5, \"output_mtok\": 4"));
        var model = Assert.Single(Excerpts.Read(built).Models);

        Assert.Equal(5m, built.Row("openai/small")!.Tuned.Input!.Value);
        Assert.Equal([(true, "input", 3m)], model.Other.Select(other => (other.IsTuned, other.Field, other.Price.Value)));
        Assert.Equal([("tuned.input", "5", "3")], built.Report.Disagreements.Select(entry => (entry.Field, entry.Stands, entry.Other)));
    }

    [Fact]
    public void GPU_hours_load_tests_and_what_was_ruled_out_come_through_with_their_sources()
    {
        var snapshot = Excerpts.Read(SmallFiles.Built("", SmallFiles.NoProviders, """
            asOf: 2026-08-01
            sources:
              - { id: page, kind: vendor-price, title: A page, retrieved: 2026-08-01, licence: facts, grade: A }
              - { id: lab, kind: measurement, title: A load test, retrieved: 2026-08-01, licence: facts, grade: C }
              - { id: keeper, kind: assumption, title: The price keeper, retrieved: 2026-08-01, licence: facts, grade: D }
              - { id: nobody, kind: assumption, title: Nothing rests on it, retrieved: 2026-08-01, licence: facts, grade: D }
            leftOut: [{ id: a/m, because: no such model, known: 2026-08-01, source: keeper }]
            models: [{ id: b/m, reasoning: yes, weights: w, prices: [{ known: 2026-08-01, source: page, input: 1 }] }]
            gpuHours: [{ gpu: L4, memoryGib: 24, provider: S, basis: list, price: 0.5, soldTogether: 1, region: all, known: 2026-01-01, source: page }]
            throughput:
              - { model: W, parametersB: 8, gpu: L4, gpus: 1, precision: bf16, engine: vLLM, inputTokens: 200, outputTokens: 200, concurrency: unbounded, outputTokensPerSecond: 500, measure: offline, load: saturated, known: 2026-01-01, source: lab }
            """));

        Assert.Equal(["keeper", "lab", "page"], snapshot.Sources.Select(source => source.Id));
        Assert.Equal("no such model", Assert.Single(snapshot.LeftOut).Because.Value);
        Assert.Equal(0.5m, Assert.Single(snapshot.GpuHours).OnDemand.Value);
        Assert.Equal(500m, Assert.Single(snapshot.Throughput).OutputTokensPerSecond.Value);
        Assert.True(Assert.Single(snapshot.Models).IsReasoning);
    }
}
