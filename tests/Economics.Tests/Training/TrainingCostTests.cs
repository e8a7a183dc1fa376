namespace FineTuneAdvisor.Economics.Tests.Training;

public class TrainingCostTests
{
    private const string Operations = "operations: { engineerCostPerYear: 200000, engineersNeeded: 0.5 }\n";

    private static string Candidate(string more) =>
        $"candidate: {{ route: providerFineTune, model: openai/gpt-4o-2024-08-06, experiments: 6, dataPreparationCost: 10000, evaluationCost: 5000, engineeringWeeks: 13, {more} }}\n";

    [Fact]
    public void Tuning_costs_its_runs_data_evaluation_and_engineers()
    {
        // One run: 2M tokens x 3 epochs x 25 / 1M = 150. Once: 6 x 150 + 10,000 + 5,000 + 13/52 x 200,000 = 65,900.
        // A year: 2 x 150 + 0.5 x 200,000 = 100,300
        var figures = Shipped.Cost(Candidate("trainingTokens: 2000000, epochs: 3, retrainingsPerYear: 2") + Operations).Figures;

        Assert.Equal(25m, figures["trainingPrice"].Value);
        Assert.Equal(150m, figures["costPerRun"].Value);
        Assert.Equal(65_900m, figures["oneOffCost"].Value);
        Assert.Equal(100_000m, figures["peopleCost"].Value);
        Assert.Equal(100_300m, figures["runningCost"].Value);
    }

    [Fact]
    public void A_quoted_run_overrides_tokens_times_price()
    {
        // 6 x 400 + 65,000
        var figures = Shipped.Cost(Candidate("trainingTokens: 2000000, epochs: 3, costPerRun: 400") + Operations).Figures;

        Assert.Equal(400m, figures["costPerRun"].Value);
        Assert.Equal(67_400m, figures["oneOffCost"].Value);
    }

    [Theory]
    [InlineData("openai/gpt-4o-2024-08-06", "epochs: 3")] // tokens unknown
    [InlineData("openai/gpt-4o-2024-08-06", "trainingTokens: 2000000, epochs: unknown")]
    [InlineData("groq/llama-3.3-70b-versatile", "trainingTokens: 2000000, epochs: 3")] // no price of training
    public void A_run_of_which_nobody_knows_the_price_costs_what_the_article_says(string model, string training)
    {
        var figure = Shipped.Cost($"candidate: {{ route: hostedAdapter, model: {model}, {training} }}").Figures["costPerRun"];

        Assert.Equal(150m, figure.Value);
        Assert.Equal(["param.runCostRange"], figure.From);
        Assert.Equal(Facts.Basis.Assumed, figure.Basis);
    }

    [Fact]
    public void Nobody_retrains_less_than_once_a_year()
    {
        // max(1, 12 / 21) = 1: 1 x 150 + 100,000
        var figure = Shipped.Cost(Candidate("trainingTokens: 2000000, epochs: 3") + Operations).Figures["runningCost"];

        Assert.Equal(100_150m, figure.Value);
        Assert.Equal(Facts.Basis.Assumed, figure.Basis);
        Assert.Contains("param.lifeOfBaseModel", figure.From);
    }

    [Theory]
    [InlineData("providerFineTune", 20_000)] // 0.1 x 200,000
    [InlineData("hostedAdapter", 20_000)]
    [InlineData("selfHosted", 100_000)] // 0.5 x 200,000
    public void Who_serves_the_model_decides_how_many_people_run_it(string route, double cost) => Assert.Equal(
        (decimal)cost,
        Shipped.Cost($"candidate: {{ route: {route}, model: openai/gpt-4o-2024-08-06 }}\noperations: {{ engineerCostPerYear: 200000 }}").Figures["peopleCost"].Value);

    [Fact]
    public void Without_a_route_nobody_knows_how_many_people_run_it()
    {
        var figure = Shipped.Cost("candidate: { model: openai/gpt-4o-2024-08-06 }\noperations: { engineerCostPerYear: 200000 }").Figures["peopleCost"];

        Assert.Null(figure.Value);
        Assert.Equal("routeUnknown", figure.Reason);
        Assert.Equal(["candidate.route"], figure.Missing);
    }
}
