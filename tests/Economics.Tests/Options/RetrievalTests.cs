namespace FineTuneAdvisor.Economics.Tests.Options;

public class RetrievalTests
{
    [Fact]
    public void Looking_things_up_adds_tokens_to_each_call_a_pipeline_and_its_upkeep()
    {
        // 1,500 tokens more: (3,500 x 2.50 + 500 x 10) / 1M = $0.01375; x 3,650,000 = $50,187.50
        // once 4/52 x 208,000 + 5,000 = 21,000; a year 0.1 x 208,000 + 1,200 = 22,000; first year 50,187.50 + 21,000 + 22,000 = 93,187.50
        var option = Gpt4o.Option("retrieval");

        Assert.Equal(50_187.5m, option.AnnualInferenceCost);
        Assert.Equal(93_187.5m, option.FirstYearCost);
        Assert.Equal("openai/gpt-4o-2024-08-06", option.Model);
        Assert.False(option.IsTuned);
    }

    [Fact]
    public void Without_its_gain_in_quality_it_only_costs_and_never_pays_back()
    {
        // 36,500 - 50,187.50 - 22,000 - 21,000 x 12 / 24 = -46,187.50
        var option = Gpt4o.Option("retrieval");

        Assert.Equal(-46_187.5m, option.NetBenefit);
        Assert.Equal("never", option.Because["paybackMonth"]);
        Assert.Equal("noneAtAnyVolume", option.Because["breakEvenRequestsPerDay"]);
        Assert.Equal("qualityNotMeasured", option.Because["isAdmissible"]);
    }

    [Fact]
    public void In_one_month_it_costs_its_pipeline_and_a_month_of_tokens_and_upkeep()
    {
        // 21,000 + (50,187.50 + 22,000) / 12 = 27,015.625; a year of that: x 12
        var option = Gpt4o.Option("retrieval", Gpt4o.Proposal + "finance: { horizonMonths: 1, contingency: 1 }");

        Assert.Equal(27_015.625, (double)option.TotalCost!.Value, 6);
        Assert.Equal(324_187.5, (double)option.YearlyCost!.Value, 6);
    }

    [Fact]
    public void What_is_added_is_assumed_and_said_to_be()
    {
        var model = Shipped.Cost(Gpt4o.Proposal);

        Assert.Equal(Facts.Basis.Assumed, model.Figures["annualInferenceCost.retrieval"].Basis);
        Assert.Contains("param.assumedRetrievedTokens", model.Figures["costPerRequest.retrieval"].From);
        Assert.Equal(["additionsAssumed", "embeddingLeftOut"], model.Options.Single(option => option.Id == "retrieval").Notes);
    }

    [Fact]
    public void Vectors_are_left_out_because_no_embedding_model_has_a_price_to_rely_on() => Assert.DoesNotContain(
        Shipped.Catalogue.At(new DateOnly(2026, 11, 24)).Models.Values,
        row => row.Id.Contains("embed", StringComparison.OrdinalIgnoreCase) && row.Base.Input?.Grade is "A" or "B");

    [Fact]
    public void A_cached_prefix_stays_cached_when_more_is_looked_up()
    {
        // Half of 2,000 tokens cached: 1,000 of the prefix of 1,500. (2,500 x 2.50 + 1,000 x 1.25 + 500 x 10) / 1M = $0.0125
        var figures = Shipped.Cost(Gpt4o.With("outputTokens: 500", "outputTokens: 500, cachedInputShare: 50%")).Figures;

        Assert.Equal(0.0125m, figures["costPerRequest.retrieval"].Value);
    }

    [Fact]
    public void A_workload_that_looks_things_up_already_is_this_option()
    {
        var option = Gpt4o.Option("retrieval", Gpt4o.With("retrievedTokens: 0", "retrievedTokens: 1"));

        Assert.False(option.IsPossible);
        Assert.Null(option.TotalCost);
        Assert.Equal("retrievesAlready", option.Because["annualInferenceCost"]);
    }

    [Fact]
    public void Where_nobody_says_what_is_looked_up_its_cost_is_unknown_not_impossible()
    {
        var option = Gpt4o.Option("retrieval", Gpt4o.With("retrievedTokens: 0", "retrievedTokens: unknown"));

        Assert.True(option.IsPossible);
        Assert.Equal("answersMissing", option.Because["annualInferenceCost"]);
    }
}
