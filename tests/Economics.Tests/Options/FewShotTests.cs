namespace FineTuneAdvisor.Economics.Tests.Options;

public class FewShotTests
{
    [Fact]
    public void Five_worked_examples_go_into_every_call()
    {
        // 5 x (500 + 500) = 5,000 tokens more: (7,000 x 2.50 + 500 x 10) / 1M = $0.0225; x 3,650,000 = $82,125
        // once as for another model: 2/52 x 208,000 + 5,000 = 13,000
        var option = Gpt4o.Option("fewShot");

        Assert.Equal(82_125m, option.AnnualInferenceCost);
        Assert.Equal(95_125m, option.FirstYearCost);
        Assert.Equal("qualityNotMeasured", option.Because["isAdmissible"]);
    }

    [Fact]
    public void Examples_are_part_of_the_prefix_and_cached_as_it_is()
    {
        // 30 % of 2,000 = 600 cached, 40 % of the prefix of 1,500; of 6,500 then 2,600: (4,400 x 2.50 + 2,600 x 1.25 + 500 x 10) / 1M = $0.01925
        var figures = Shipped.Cost(Gpt4o.With("outputTokens: 500", "outputTokens: 500, cachedInputShare: 30%")).Figures;

        Assert.Equal(0.01925m, figures["costPerRequest.fewShot"].Value);
    }

    [Fact]
    public void It_is_thought_of_where_the_workload_retrieves_already()
    {
        var option = Gpt4o.Option("fewShot", Gpt4o.With("retrievedTokens: 0", "retrievedTokens: 1000"));

        Assert.True(option.IsPossible);
        Assert.NotNull(option.TotalCost);
    }

    [Fact]
    public void A_prompt_with_examples_is_this_option()
    {
        var option = Gpt4o.Option("fewShot", Gpt4o.With("retrievedTokens: 0", "retrievedTokens: 0, fewShotTokens: 300"));

        Assert.False(option.IsPossible);
        Assert.Equal("showsExamplesAlready", option.Because["isAdmissible"]);
    }
}
