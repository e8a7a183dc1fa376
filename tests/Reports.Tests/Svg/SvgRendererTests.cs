using System.Globalization;
using System.Xml.Linq;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Svg;
using FineTuneAdvisor.Reports.Tests.Pdf;

namespace FineTuneAdvisor.Reports.Tests.Svg;

public sealed class SvgRendererTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<Illustration> Samples => [SampleCharts.Cumulative, SampleCharts.Parts, SampleCharts.Map];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_chart_is_one_file_with_its_message_its_marks_and_its_labels(Illustration chart)
    {
        var root = XDocument.Parse(SvgRenderer.Render(chart)).Root!;

        Assert.Equal(Svg + "svg", root.Name);
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal([Svg + "title", Svg + "desc"], root.Elements().Take(2).Select(element => element.Name));
        Assert.Equal(chart.Title, root.Element(Svg + "title")!.Value);
        Assert.Equal(chart.Alternative, root.Element(Svg + "desc")!.Value);
        Assert.Equal(chart.Chart.Marks.OfType<LabelMark>().Select(label => label.Text), root.Elements(Svg + "text").Select(text => text.Value));
        Assert.Equal(chart.Chart.Marks.Count(mark => mark is not LabelMark), root.Elements(Svg + "path").Count());
        // Nothing is fetched from elsewhere.
        Assert.DoesNotContain(root.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "href" or "src" || attribute.Value.Contains("url(", StringComparison.Ordinal));
    }

    [Fact]
    public void Marks_are_written_as_they_are_told()
    {
        var chart = new Illustration("x", "Title", "Words", new(120.5, 80,
        [
            new LineMark(new(0, 1.0 / 3), new(10, -0.001), new(ChartColour.Grid, 0.5)),
            new PathMark([new(0, 0), new(10, 0), new(10, 5)], true, new(ChartColour.Ink, 1, StrokePattern.Dashed), ChartColour.GoodTint),
            new LabelMark("1,000", new(4, 7), LabelRole.Tick, LabelAnchor.End),
            new LabelMark("It", new(5, 9), LabelRole.Strong, LabelAnchor.Middle, ChartColour.Bad),
        ]));

        Assert.Equal(
            """
            <svg version="1.1" width="120.5pt" height="80pt" viewBox="0 0 120.5 80" role="img" font-family="&quot;Source Sans 3&quot;, &quot;Helvetica Neue&quot;, Arial, sans-serif" xmlns="http://www.w3.org/2000/svg">
              <title>Title</title>
              <desc>Words</desc>
              <rect width="120.5" height="80" fill="#ffffff" />
              <path d="M0 0.33L10 0" fill="none" fill-rule="evenodd" stroke="#d5dae4" stroke-width="0.5" stroke-linejoin="round" />
              <path d="M0 0L10 0L10 5Z" fill="#e0f2ea" fill-rule="evenodd" stroke="#1a2233" stroke-width="1" stroke-linejoin="round" stroke-dasharray="3.5 2.5" />
              <text x="4" y="7" text-anchor="end" font-size="7.5" font-weight="400" fill="#566074">1,000</text>
              <text x="5" y="9" text-anchor="middle" font-size="8.5" font-weight="600" fill="#a31b2d">It</text>
            </svg>

            """.ReplaceLineEndings("\n"),
            SvgRenderer.Render(chart));
    }

    [Theory]
    [MemberData(nameof(HostileTextTests.Texts), MemberType = typeof(HostileTextTests))]
    public void Any_text_may_stand_in_a_chart(string text)
    {
        var root = XDocument.Parse(SvgRenderer.Render(new(text, text, text, new(10, 10, [new LabelMark(text, new(1, 1), LabelRole.Direct)])))).Root!;

        Assert.Equal(string.IsNullOrWhiteSpace(text) || text.StartsWith('\uFFFE') ? 0 : 1, root.Elements(Svg + "text").Count());
        Assert.Equal(["svg", "title", "desc", "rect"], root.DescendantsAndSelf().Where(element => element.Name != Svg + "text").Select(element => element.Name.LocalName));
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var here = SvgRenderer.Render(SampleCharts.Cumulative);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(here, SvgRenderer.Render(SampleCharts.Cumulative));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    public static TheoryData<Chart> Impossible =>
    [
        new Chart(0, 10, []),
        new Chart(10, double.NaN, []),
        new Chart(double.PositiveInfinity, 10, []),
        new Chart(10, 10, [new LineMark(new(0, 0), new(double.NegativeInfinity, 0), new(ChartColour.Ink, 1))]),
    ];

    [Theory]
    [MemberData(nameof(Impossible))]
    public void A_chart_without_extent_or_place_is_a_defect_of_its_composer(Chart chart) =>
        Assert.Throws<ArgumentException>(() => SvgRenderer.Render(new("x", "Title", "Words", chart)));
}
