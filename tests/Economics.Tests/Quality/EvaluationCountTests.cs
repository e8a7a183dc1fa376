namespace FineTuneAdvisor.Economics.Tests.Quality;

public class EvaluationCountTests
{
    [Fact]
    public void Four_cells_alone_say_how_many_cases_there_were()
    {
        // 316 + 24 + 12 + 48 = 400; (24 - 12) / 400 = 0.03; (316 + 24) / 400 = 0.85; (316 + 12) / 400 = 0.82
        var figures = Shipped.Cost("quality: { bothRight: 316, onlyTunedRight: 24, onlyBaselineRight: 12, bothWrong: 48 }").Figures;

        Assert.Equal(400m, figures["evaluatedCases"].Value);
        Assert.Equal(0.03m, figures["gainPoint"].Value);
        Assert.Equal(0.85m, figures["successRate.tuned"].Value);
        Assert.Equal(0.82m, figures["successRate.baseline"].Value);
    }

    [Theory]
    [InlineData("bothWrong: 48")]
    [InlineData("bothRight: 316")]
    [InlineData("onlyTunedRight: 24")]
    [InlineData("onlyBaselineRight: 12")]
    public void One_cell_alone_says_nothing_of_the_number_of_cases(string cells)
    {
        var figures = Shipped.Cost($"quality: {{ baselineSuccessRate: 70%, tunedSuccessRate: 75%, {cells} }}").Figures;

        Assert.Null(figures["evaluatedCases"].Value);
        Assert.Equal(["quality.evaluatedExamples"], figures["evaluatedCases"].Missing);
        Assert.Equal(0.05m, figures["gainPoint"].Value); // the rates as answered
        Assert.Equal(0.75m, figures["successRate.tuned"].Value);
        Assert.Equal(0.70m, figures["successRate.baseline"].Value);
    }

    [Theory]
    [InlineData("onlyTunedRight: 24")]
    [InlineData("onlyBaselineRight: 12")]
    public void One_side_of_the_disagreement_is_no_paired_count(string cell)
    {
        // Newcombe at 85 % and 82 % of 400, as without the cell
        var figures = Shipped.Cost($"quality: {{ baselineSuccessRate: 82%, tunedSuccessRate: 85%, evaluatedExamples: 400, {cell} }}").Figures;

        Assert.Equal(0.03m, figures["gainPoint"].Value);
        Assert.Equal(-0.0215908, (double)figures["gainLow"].Value!.Value, 7);
    }

    [Fact]
    public void Both_sides_of_the_disagreement_are_enough_to_pair()
    {
        // (20 - 10) / 400 = 0.025: as counted, though the rates, rounded, say 0.03. The rates stay as answered: nobody counted both right.
        var figures = Shipped.Cost("quality: { baselineSuccessRate: 82%, tunedSuccessRate: 85%, evaluatedExamples: 400, onlyTunedRight: 20, onlyBaselineRight: 10 }").Figures;

        Assert.Equal(0.025m, figures["gainPoint"].Value);
        Assert.Equal(0.85m, figures["successRate.tuned"].Value);
        Assert.StartsWith("BonettPrice(", figures["gainLow"].Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void Four_empty_cells_are_no_evaluation()
    {
        var figures = Shipped.Cost("quality: { baselineSuccessRate: 70%, tunedSuccessRate: 75%, bothRight: 0, onlyTunedRight: 0, onlyBaselineRight: 0, bothWrong: 0 }").Figures;

        Assert.Equal(0.05m, figures["gainPoint"].Value);
        Assert.Equal(0.75m, figures["successRate.tuned"].Value);
        Assert.Null(figures["gainLow"].Value);
    }
}
