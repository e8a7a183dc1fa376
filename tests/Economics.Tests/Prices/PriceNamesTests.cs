using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Tests.Prices;

/// <summary>A price says in its arithmetic from which row and column of the catalogue it comes.</summary>
public class PriceNamesTests
{
    private static FigureSet Cost(string candidate) => Shipped.Cost($"candidate: {{ {candidate} }}").Figures;

    [Fact]
    public void Every_published_price_names_its_row_and_column()
    {
        var figures = Cost("route: providerFineTune, model: openai/gpt-4o-2024-08-06");

        Assert.Equal("openai/gpt-4o-2024-08-06 base.input = 2.5", figures["baselinePrice.input"].Arithmetic);
        Assert.Equal("openai/gpt-4o-2024-08-06 base.cachedInput = 1.25", figures["baselinePrice.cachedInput"].Arithmetic);
        Assert.Equal("openai/gpt-4o-2024-08-06 base.output = 10", figures["baselinePrice.output"].Arithmetic);
        Assert.Equal("openai/gpt-4o-2024-08-06 base.batchInput = 1.25", figures["baselinePrice.batchInput"].Arithmetic);
        Assert.Equal("openai/gpt-4o-2024-08-06 tuned.batchOutput = 7.5", figures["candidatePrice.batchOutput"].Arithmetic);
        Assert.Equal("openai/gpt-4o-2024-08-06 training = 25", figures["trainingPrice"].Arithmetic);
        Assert.Equal("openai/gpt-6-luna base.cacheWrite = 0.125", Cost("route: providerFineTune, model: openai/gpt-4o-2024-08-06, baseline: openai/gpt-6-luna")["baselinePrice.cacheWrite"].Arithmetic);
        Assert.Equal(Facts.Basis.Contracted, figures["baselinePrice.batchInput"].Basis);
        Assert.Equal(Facts.Basis.Contracted, figures["baselinePrice.batchOutput"].Basis);
    }

    [Fact]
    public void A_price_that_is_not_there_is_named_as_what_was_looked_for()
    {
        Assert.Equal("openai/gpt-4-0613 tuned.input = ?", Cost("route: providerFineTune, model: openai/gpt-4-0613")["candidatePrice.input"].Arithmetic);
        Assert.Equal("candidate.model = ?", Cost("route: providerFineTune")["candidatePrice.input"].Arithmetic);
        Assert.Equal("candidatePrice = ?", Cost("model: openai/gpt-4o-2024-08-06")["candidatePrice.input"].Arithmetic);
        Assert.Equal("trainingPrice = ?", Cost("route: hostedAdapter, model: groq/llama-3.3-70b-versatile")["trainingPrice"].Arithmetic);
    }

    [Fact]
    public void The_same_weights_cost_their_median_unless_the_team_has_a_price()
    {
        var listed = Cost("route: selfHosted, model: groq/llama-3.3-70b-versatile");
        var closed = Cost("route: selfHosted, model: openai/gpt-4o-2024-08-06");

        Assert.Equal("weights/llama-3.3-70b median.input = 0.595", listed["sameWeightsPrice.input"].Arithmetic);
        Assert.Equal(0.72m, listed["sameWeightsPrice.output"].Value);
        Assert.Equal(0.88m, Cost("route: selfHosted, model: groq/llama-3.3-70b-versatile, inputPrice: 0.88, outputPrice: 0.90")["sameWeightsPrice.input"].Value);
        Assert.Equal("sameWeightsApi = ?", closed["sameWeightsPrice.input"].Arithmetic);
        Assert.Equal(["candidate.inputPrice", "candidate.outputPrice"], closed["sameWeightsPrice.input"].Missing);
    }
}
