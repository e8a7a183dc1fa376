using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Tests.Fixture;

namespace FineTuneAdvisor.Reports.Tests.Composing.Charts;

public class ChartTests
{
    private const double Pixel = 0.01;

    public static TheoryData<string> Examples =>
        [.. Directory.EnumerateFiles(RepositoryFiles.At("examples"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void A_proposal_that_answers_everything_has_the_five_charts() => Assert.Equal(
        ["cost-of-a-request", "sticker-and-first-year", "cumulative-cost", "what-moves-the-result", "verdict-by-volume-and-commitment"],
        Charts("support-triage").Select(chart => chart.Id));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_mark_stands_inside_its_chart(string example) => Assert.All(Charts(example), illustration =>
    {
        var chart = illustration.Chart;
        Assert.All(chart.Marks.SelectMany(Points), point =>
        {
            Assert.InRange(point.X, -Pixel, chart.Width + Pixel);
            Assert.InRange(point.Y, -Pixel, chart.Height + Pixel);
        });
    });

    [Theory]
    [MemberData(nameof(Examples))]
    public void No_two_labels_of_one_column_cover_each_other(string example) => Assert.All(Charts(example), illustration =>
    {
        var columns = illustration.Chart.Marks.OfType<LabelMark>().GroupBy(label => (Math.Round(label.Baseline.X), label.Anchor));
        Assert.All(columns, column => Assert.All(column.Select(label => label.Baseline.Y).Order().Pairwise(), pair => Assert.True(pair.Second - pair.First >= 7, $"{illustration.Id}: {pair}")));
    });

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_chart_says_its_message_and_reads_out_its_figures(string example) => Assert.All(Charts(example), illustration =>
    {
        Assert.NotEmpty(illustration.Title);
        Assert.False(illustration.Title.EndsWith('.'), illustration.Title);
        Assert.NotEmpty(illustration.Alternative);
    });

    [Fact]
    public void The_sticker_chart_speaks_of_the_first_year_s_parts()
    {
        // 38,977 once + 54,750 of inference + 20,300 to run it = 114,027; 114,027 / 150 = 760
        var chart = Charts("support-triage").Single(illustration => illustration.Id == "sticker-and-first-year");

        Assert.Equal("One training run costs $150; the first year costs $114,027, 760x that", chart.Title);
        Assert.Contains("inference $54,750, one-off $38,977 and running it $20,300", chart.Alternative, StringComparison.Ordinal);
    }

    [Fact]
    public void The_map_names_the_nearest_point_with_a_better_verdict() => Assert.Equal(
        "Nearest to today, the verdict becomes “approve” at 15,000 requests a day and 24 months",
        Charts("product-descriptions-18-months").Single(illustration => illustration.Id == "verdict-by-volume-and-commitment").Title);

    [Fact]
    public void Nothing_is_drawn_of_what_is_not_known()
    {
        var document = ReportComposer.Compose(Situations.HardlyAnswered().Build(), "en");

        Assert.Empty(document.Blocks.OfType<Illustration>());
    }

    private static ImmutableArray<Illustration> Charts(string example) =>
        [.. ReportComposer.Compose(Shipped.Example(example), "en").Blocks.OfType<Illustration>()];

    private static IEnumerable<ChartPoint> Points(ChartMark mark) => mark switch
    {
        LineMark line => [line.From, line.To],
        PathMark path => path.Points,
        LabelMark label => [label.Baseline],
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, null),
    };
}

file static class Neighbours
{
    public static IEnumerable<(double First, double Second)> Pairwise(this IEnumerable<double> sorted)
    {
        var all = sorted.ToList();
        return all.Zip(all.Skip(1));
    }
}
