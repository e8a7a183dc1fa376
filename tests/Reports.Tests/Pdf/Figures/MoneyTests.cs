using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Tests.Pdf.Figures;

/// <summary>The report shows no amount that the result inside it lacks.</summary>
public sealed class MoneyTests
{
    // A scale has more marks than a pair of labels that happen to stand in one line.
    private const int LeastMarks = 3;

    public static TheoryData<string> Reports => [.. RenderedReports.All];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_amount_in_the_file_is_one_of_the_result_or_of_people_s_own_words(string report)
    {
        var rendered = RenderedReports.Of(report);
        var amounts = MoneyOfResult.Of(rendered.Result);
        var words = MoneyOfResult.WordsOfPeople(rendered.Result).SelectMany(PrintedMoney.In).ToHashSet();
        var marks = rendered.Document.Illustrations().SelectMany(figure => ScaleMarks(figure.Chart)).ToHashSet();
        using var file = new TaggedFile(rendered.File);

        var unknown = file.Elements
            .Where(element => element.Content.Any())
            .SelectMany(element => PrintedMoney.In($"{file.TextOf(element)} {file.AlternativeOf(element)}").Select(money => (Money: money, Element: element)))
            .Where(found => !amounts.Any(found.Money.Is) && !words.Contains(found.Money) && !(found.Element.Type == "Figure" && marks.Contains(found.Money)))
            .Select(found => $"{found.Money.Text} in {found.Element.Type}: {file.TextOf(found.Element)}");

        Assert.Empty(unknown);
    }

    [Theory]
    [InlineData("$18,250", 18_250.4, true)]
    [InlineData("$18,250", 18_250.5, false)]
    [InlineData("\u2212$0.015", -0.0151, true)]
    [InlineData("\u2212$0.015", 0.015, false)]
    [InlineData("takes $72,124 a year off", -72_124, true)]
    [InlineData("$7", 7.2, false)]
    public void An_amount_is_the_one_that_it_rounds(string text, double amount, bool isSame) =>
        Assert.Equal(isSame, Assert.Single(PrintedMoney.In(text)).Is((decimal)amount));

    // Amounts alone, under each other, at one distance: they measure and tell nothing.
    private static IEnumerable<PrintedMoney> ScaleMarks(Chart chart) => chart.Marks.OfType<LabelMark>()
        .Where(label => label.Role == LabelRole.Tick)
        .GroupBy(label => (label.Baseline.X, label.Anchor))
        .Select(line => line.SelectMany(label => PrintedMoney.In(label.Text)).ToList())
        .Where(line => line.Count >= LeastMarks && line.Zip(line.Skip(1), (one, next) => next.Amount - one.Amount).Distinct().Count() == 1)
        .SelectMany(line => line);
}
