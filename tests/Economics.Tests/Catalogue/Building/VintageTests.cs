using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Catalogue.Building;

namespace FineTuneAdvisor.Economics.Tests.Catalogue.Building;

/// <summary>A snapshot refreshed with files that are newer than it.</summary>
public class VintageTests
{
    private static readonly DateOnly December = TestFiles.Day("2026-12-18");

    [Fact]
    public void A_newer_price_follows_the_older_one_as_a_dated_list()
    {
        var built = Refresh(text => text.Replace("\"input_cost_per_token\": 2e-07", "\"input_cost_per_token\": 1e-07", StringComparison.Ordinal).Replace("\"input_cost_per_token_batches\": 1e-07", "\"input_cost_per_token_batches\": 5e-08", StringComparison.Ordinal));
        var snapshot = Excerpts.Read(built);

        Assert.Equal(0.20m, snapshot.At(TestFiles.Day("2026-12-17")).Find("openai/gpt-5.6-luna")!.Base.Input!.Value);
        Assert.Equal((0.10m, December), (snapshot.At(December).Find("openai/gpt-5.6-luna")!.Base.Input!.Value, snapshot.At(December).Find("openai/gpt-5.6-luna")!.Base.Input!.AsOf));
        Assert.Contains(built.Report.Traps, met => met is { Trap: Trap.TwoVintages, Model: "openai/gpt-5.6-luna", Field: "input", Found: "0.2 in the base, 0.1 on 2026-12-18" });
    }

    [Fact]
    public void A_later_file_that_repeats_what_the_base_has_heard_is_no_news()
    {
        // genai-prices of December still has 1.00 for gpt-5.6-luna, as in August: the base has that beside its 0.20.
        var snapshot = Excerpts.Read(Refresh(text => text));

        Assert.Equal(0.20m, snapshot.At(December).Find("openai/gpt-5.6-luna")!.Base.Input!.Value);
        Assert.Contains(snapshot.Models.Single(model => model.Id == "openai/gpt-5.6-luna").Other, other => other is { Field: "input", Price.Value: 1m });
    }

    [Fact]
    public void A_price_that_did_not_change_keeps_its_first_day() =>
        Assert.Equal(TestFiles.Day("2026-08-06"), Excerpts.Read(Refresh(text => text)).At(December).Find("openai/gpt-4o-2024-08-06")!.Base.Input!.AsOf);

    [Fact]
    public void A_newer_file_s_last_day_comes_in_where_the_base_has_none()
    {
        var snapshot = Excerpts.Read(Refresh(text => text.Replace("\"gpt-5.6-luna\": {", "\"gpt-5.6-luna\": { \"deprecation_date\": \"2027-06-01\",", StringComparison.Ordinal)));

        Assert.Equal(TestFiles.Day("2027-06-01"), snapshot.At(December).Find("openai/gpt-5.6-luna")!.Shutdown!.Value);
        Assert.Null(snapshot.At(TestFiles.Day("2026-12-17")).Find("openai/gpt-5.6-luna")!.Shutdown);
    }

    [Fact]
    public void Another_last_day_than_the_base_s_is_said_and_not_taken()
    {
        var built = Refresh(text => text.Replace("\"gpt-4.1-nano-2025-04-14\": {", "\"gpt-4.1-nano-2025-04-14\": { \"deprecation_date\": \"2026-12-31\",", StringComparison.Ordinal));

        Assert.Contains(built.Report.Disagreements, entry => entry is { Model: "openai/gpt-4.1-nano-2025-04-14", Field: "shutdown", Stands: "2026-10-23", Other: "2026-12-31" });
        Assert.Equal(TestFiles.Day("2026-10-23"), Excerpts.Read(built).At(December).Find("openai/gpt-4.1-nano-2025-04-14")!.Shutdown!.Value);
    }

    // The snapshot of the excerpts as base, both files as of December, LiteLLM's changed.
    private static BuiltSnapshot Refresh(Func<string, string> change) => Excerpts.Good(
        Excerpts.With(Excerpts.Built.Text, basePath => Excerpts.With(change(File.ReadAllText(Excerpts.LiteLlm)), litellm =>
            CatalogueBuild.Run(new BuildRequest(new DatedFile(litellm, December), new DatedFile(Excerpts.GenaiPrices, TestFiles.Day("2026-12-19")), basePath, null)))));
}
