using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Simulation;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Tests.Fixture;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Tests.Composing;

public sealed class RiskSectionTests
{
    private const string Odds = "The verdict follows from the criteria and not from these odds";
    private const string NothingWorth = "No single one of them is worth paying to know";

    [Theory]
    [InlineData("providerFineTune", false)]
    [InlineData("prompted", true)] // best in a quarter of the futures only
    public void Where_another_option_is_the_best_more_often_the_report_says_why_it_is_not_recommended(string recommended, bool isSaid)
    {
        var document = Composed(Risks.OfTriage, recommended);

        Assert.Equal(isSaid, Says(document, Odds));
    }

    [Fact]
    public void Without_a_recommended_option_no_row_is_said_to_be_marked_and_no_odds_are_excused()
    {
        var document = Composed(Risks.OfTriage, null);

        Assert.False(Says(document, "The marked row"));
        Assert.False(Says(document, Odds));
    }

    [Fact]
    public void Where_nothing_is_worth_knowing_a_sentence_says_so_in_place_of_a_column_of_zeros()
    {
        var worthless = Risks.OfTriage with
        {
            Uncertainty = Risks.OfTriage.Uncertainty with { Worth = [new WorthOfKnowing("workload.requestsPerDay", 0m), new WorthOfKnowing("param.epochsDefault", 0m)] },
        };

        Assert.DoesNotContain("Worth of knowing it", Headers(Composed(worthless, "prompted")));
        Assert.True(Says(Composed(worthless, "prompted"), NothingWorth));
        Assert.Contains("Worth of knowing it", Headers(Composed(Risks.OfTriage, "prompted")));
        Assert.False(Says(Composed(Risks.OfTriage, "prompted"), NothingWorth));
    }

    [Fact]
    public void Losses_end_with_the_first_month_at_which_nothing_is_lost()
    {
        // 31,000 - 18 x 1,700 = 400; month 20, the last of the commitment, loses nothing. With 2,700 a month nothing is lost at 12.
        var sooner = Risks.OfTriage with { Losses = [.. Risks.OfTriage.Losses.Select(loss => loss with { Loss = Math.Max(0m, 31_000m - (loss.Month * 2_700m)) })] };

        Assert.Equal(["0 months", "6 months", "12 months", "18 months", "20 months"], Months(Risks.OfTriage));
        Assert.Equal(["0 months", "6 months", "12 months"], Months(sooner));
    }

    private static VerdictDocument Composed(RiskAnalysis risk, string? recommended) =>
        ReportComposer.Compose(Situations.CommitmentTooShort().Risk(risk).Verdict(Outcome.Reject, "FTA-1901", recommended).Build(), "en");

    private static bool Says(VerdictDocument document, string start) =>
        document.Blocks.OfType<Paragraph>().Any(paragraph => paragraph.Runs[0].Text.StartsWith(start, StringComparison.Ordinal));

    private static IEnumerable<string> Headers(VerdictDocument document) =>
        document.Blocks.OfType<Table>().SelectMany(table => table.Columns).Select(column => column.Header);

    private static IEnumerable<string> Months(RiskAnalysis risk) =>
        Composed(risk, "prompted").Blocks.OfType<Table>().Single(table => table.Columns[0].Header == "Ends after").Rows.Select(row => row.Cells[0].Runs[0].Text);
}
