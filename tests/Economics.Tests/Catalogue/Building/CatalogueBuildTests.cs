using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Catalogue.Building;

namespace FineTuneAdvisor.Economics.Tests.Catalogue.Building;

public class CatalogueBuildTests
{
    [Fact]
    public void Where_both_files_agree_a_price_is_grade_B_from_the_earlier_day()
    {
        var prices = Excerpts.Row("openai/gpt-4o-2024-08-06")!.Base;

        Assert.Equal((2.5m, "B", TestFiles.Day("2026-08-06")), (prices.Input!.Value, prices.Input.Grade, prices.Input.AsOf));
        Assert.Equal((1.25m, "B"), (prices.CachedInput!.Value, prices.CachedInput.Grade));
        Assert.Equal((1.25m, "C"), (prices.BatchInput!.Value, prices.BatchInput.Grade)); // LiteLLM alone has it
    }

    [Fact]
    public void A_fine_tuned_entry_becomes_the_tuned_prices_of_its_base_model()
    {
        var row = Excerpts.Row("openai/gpt-4o-2024-08-06")!;

        Assert.Equal((3.75m, "B"), (row.Tuned.Input!.Value, row.Tuned.Input.Grade));
        Assert.Equal((1.875m, "C"), (row.Tuned.CachedInput!.Value, row.Tuned.CachedInput.Grade));
        Assert.Equal(7.5m, row.Tuned.BatchOutput!.Value);
        Assert.DoesNotContain(Excerpts.Snapshot.Models, model => model.Id.Contains("ft:", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_they_disagree_the_later_file_stands_and_the_other_is_kept()
    {
        var prices = Excerpts.Row("ovhcloud/gpt-oss-120b")!.Base;
        var entry = Excerpts.Snapshot.Models.Single(model => model.Id == "ovhcloud/gpt-oss-120b");

        Assert.Equal((0.09m, 0.47m, "C"), (prices.Input!.Value, prices.Output!.Value, prices.Input.Grade));
        Assert.Equal(TestFiles.Day("2026-08-21"), prices.Input.AsOf);
        Assert.Equal([("input", 0.08m), ("output", 0.40m)], entry.Other.Select(other => (other.Field, other.Price.Value)));
        Assert.Contains(new Disagreement("ovhcloud/gpt-oss-120b", "input", "0.09", "genai-prices", "0.08", "litellm"), Excerpts.Built.Report.Disagreements);
    }

    [Fact]
    public void An_entry_of_its_own_is_better_than_one_for_several_names()
    {
        // genai-prices prices gpt-4o-2024-05-13 with its successors, at 2.50
        var entry = Excerpts.Snapshot.Models.Single(model => model.Id == "openai/gpt-4o-2024-05-13");

        Assert.Equal(5m, Excerpts.Row(entry.Id)!.Base.Input!.Value);
        Assert.Contains(entry.Other, other => other is { Field: "input", Price.Value: 2.5m, Price.Source.Title: "genai-prices data_slim.json of 2026-08-21" });
    }

    [Fact]
    public void Where_only_the_cached_price_differs_the_rest_is_still_agreed_upon()
    {
        var prices = Excerpts.Row("azure/o4-mini")!.Base;

        Assert.Equal((1.1m, "B"), (prices.Input!.Value, prices.Input.Grade));
        Assert.Equal((0.28m, "C", "genai-prices data_slim.json of 2026-08-21"), (prices.CachedInput!.Value, prices.CachedInput.Grade, prices.CachedInput.Source.Title));
    }

    [Fact]
    public void A_price_announced_for_a_later_day_counts_from_that_day()
    {
        Assert.Equal(2m, Excerpts.Snapshot.At(TestFiles.Day("2026-08-31")).Find("anthropic/claude-sonnet-5")!.Base.Input!.Value);
        Assert.Equal(3m, Excerpts.Snapshot.At(TestFiles.Day("2026-09-01")).Find("anthropic/claude-sonnet-5")!.Base.Input!.Value);
    }

    [Fact]
    public void A_model_that_one_file_alone_has_comes_in_with_its_grade()
    {
        var prices = Excerpts.Row("avian/Meta-Llama-3.1-405B-Instruct")!.Base;

        Assert.Equal((1.5m, "C", TestFiles.Day("2026-08-21")), (prices.Input!.Value, prices.Input.Grade, prices.Input.AsOf));
    }

    [Fact]
    public void What_is_kept_by_hand_survives()
    {
        var row = Excerpts.Row("seller/by-hand")!;
        var entry = Excerpts.Snapshot.Models.Single(model => model.Id == "seller/by-hand");

        Assert.Equal((2_000m, 25m, "some-weights"), (row.Base.Input!.Value, row.TrainingPerMillion!.Value, row.Weights));
        Assert.Equal("Only with a contract: ask the seller.", entry.Note);
        Assert.Equal(0.44m, Assert.Single(Excerpts.Snapshot.GpuHours).OnDemand.Value);
    }

    [Fact]
    public void What_the_base_settled_with_the_same_files_stands()
    {
        // The base took LiteLLM's 0.20 though genai-prices is the later file with 1.00.
        var entry = Excerpts.Snapshot.Models.Single(model => model.Id == "openai/gpt-5.6-luna");

        Assert.Equal(0.20m, Excerpts.Row(entry.Id)!.Base.Input!.Value);
        Assert.Equal([("input", 1m), ("output", 6m)], entry.Other.Select(other => (other.Field, other.Price.Value)));
    }

    [Fact]
    public void Two_builds_give_the_same_bytes_and_a_build_upon_itself_changes_nothing()
    {
        var again = Excerpts.Good(CatalogueBuild.Run(Excerpts.Request(Excerpts.Base)));
        var uponItself = Excerpts.Good(Excerpts.With(Excerpts.Built.Text, path => CatalogueBuild.Run(Excerpts.Request(path))));

        Assert.Equal(Excerpts.Built.Text, again.Text);
        Assert.Equal(Excerpts.Built.Text, uponItself.Text);
        Assert.DoesNotContain('\r', again.Text);
    }

    [Fact]
    public void Without_a_base_the_files_declare_their_own_sources()
    {
        var snapshot = Excerpts.Read(Excerpts.Good(CatalogueBuild.Run(Excerpts.Request(null))));

        Assert.Equal(TestFiles.Day("2026-08-21"), snapshot.AsOf);
        Assert.Equal(
            ["genai-prices-2026-08-21", "litellm-2026-08-06", "litellm-2026-08-06-and-genai-prices-2026-08-21"],
            snapshot.Sources.Select(source => source.Id));
        Assert.All(snapshot.Sources, source => Assert.Equal("MIT", source.Licence));
    }

    [Fact]
    public void A_price_for_a_day_after_the_snapshot_is_left_out_and_said()
    {
        // Without a base the snapshot is of 2026-08-21; claude-sonnet-5's next price begins on 2026-09-01.
        var built = Excerpts.Good(CatalogueBuild.Run(Excerpts.Request(null)));

        Assert.Contains(built.Report.Traps, met => met is { Trap: Trap.NotTheWholeDay, Model: "anthropic/claude-sonnet-5" });
        Assert.Single(Excerpts.Read(built).Models.Single(model => model.Id == "anthropic/claude-sonnet-5").Base);
    }
}
