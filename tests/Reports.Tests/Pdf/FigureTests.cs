using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf;
using UglyToad.PdfPig.Tokens;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

/// <summary>Charts on paper, and to those who hear them.</summary>
public sealed class FigureTests
{
    private static readonly Stroke Pen = new(ChartColour.Ink, 1);
    private static readonly LineMark Rule = new(new(0, 10), new(100, 10), Pen);
    private static readonly LabelMark Words = new("label", new(10, 30), LabelRole.Direct);

    [Fact]
    public void A_figure_is_told_by_its_alternative_at_its_place_and_its_labels_belong_to_it()
    {
        using var file = new TaggedFile(PdfRenderer.Render(Documents.Of(SampleCharts.Cumulative)));

        Assert.Equal(["Document", "P", "Figure"], file.Elements.Select(element => element.Type));
        var figure = file.Elements[^1];
        Assert.Equal(SampleCharts.Cumulative.Alternative, file.AlternativeOf(figure));
        var attributes = (DictionaryToken)file.Value(figure.Dictionary, "A")!;
        Assert.Equal("Layout", file.Name(attributes, "O"));
        Assert.Equal("Block", file.Name(attributes, "Placement"));
        var box = ((ArrayToken)file.Value(attributes, "BBox")!).Data.Select(number => ((NumericToken)number).Double).ToList();
        // 54 points of margin on either side; the chart is 487 wide and 210 high, and the column 487.28.
        Assert.Equal(54, box[0], 0.01);
        Assert.Equal(541, box[2], 0.01);
        Assert.Equal(210, box[3] - box[1], 0.01);
        var page = file.Document.GetPage(1);
        var own = page.GetMarkedContents().Where(content => figure.Content.Any(reference => reference.Number == content.MarkedContentIdentifier)).ToList();
        Assert.Contains("Proposed: $267,550", string.Concat(own.SelectMany(content => content.Letters).Select(letter => letter.Value)), StringComparison.Ordinal);
        Assert.All(own.SelectMany(content => content.Letters), letter =>
        {
            Assert.InRange(letter.StartBaseLine.X, box[0], box[2]);
            Assert.InRange(letter.StartBaseLine.Y, box[1], box[3]);
        });
    }

    [Fact]
    public void Lines_are_drawn_before_labels_where_nobody_sees_it()
    {
        var apart = Words with { Baseline = new(10, 80) };

        Assert.Equal("/Figure S S /Figure Tj Tj", Painted(Rule, Words, Rule with { To = new(90, 12) }, apart));
    }

    [Fact]
    public void What_lies_over_a_label_stays_over_it_and_a_label_over_that_too()
    {
        var cover = new PathMark([new(0, 20), new(100, 20), new(100, 40), new(0, 40)], true, null, ChartColour.Paper);

        Assert.Equal("/Figure S /Figure Tj /Figure f* /Figure Tj", Painted(Words, cover, Words with { Text = "over" }, Rule));
    }

    public static TheoryData<string, ImmutableArray<ChartMark>> FirstMarks => new()
    {
        { "shape first", [Rule, Words] },
        { "label first", [Words, Rule with { From = new(0, 30) }] },
        { "shapes alone", [Rule] },
        { "labels alone", [Words] },
        { "nothing to see", [new LabelMark("", new(0, 0), LabelRole.Tick), new PathMark([], true, Pen, null), new PathMark([new(1, 1)], false, Pen, null)] },
    };

    [Theory]
    [MemberData(nameof(FirstMarks))]
    public void Marked_content_nests_even_where_a_figure_without_title_is_the_first_thing_on_a_page(string _, ImmutableArray<ChartMark> marks)
    {
        var untitled = Figure(marks) with { Title = " " };

        using var file = new TaggedFile(PdfRenderer.Render(Documents.Of(untitled, new PageBreak(), untitled, Documents.Words(3))));

        Assert.Equal(["Document", "Figure", "Figure", "P"], file.Elements.Select(element => element.Type));
        Assert.All(file.Document.GetPages(), PageContent.AssertNested);
    }

    // From a page with room for all to one with room for nothing, two lines at a time.
    [Fact]
    public void Where_a_page_has_no_room_the_figure_moves_with_its_title_and_heading_to_the_next()
    {
        var moved = 0;
        foreach (var words in Enumerable.Range(0, 12).Select(step => 560 + (step * 24)))
        {
            using var file = new TaggedFile(PdfRenderer.Render(Documents.Of(Documents.Words(1), new PageBreak(), Documents.Words(words), new Heading(2, "Chapter"), SampleCharts.Map)));

            var pages = file.Document.GetPages().Select(page => page.Text).ToList();
            var at = pages.FindIndex(text => text.Contains("Chapter", StringComparison.Ordinal));
            Assert.Contains(SampleCharts.Map.Title, pages[at], StringComparison.Ordinal);
            Assert.Contains("36 months", pages[at], StringComparison.Ordinal);
            Assert.Contains("Requests a day", pages[at], StringComparison.Ordinal);
            moved += at == 2 ? 1 : 0;
        }

        Assert.InRange(moved, 1, 11);
    }

    [Fact]
    public void A_chart_wider_than_the_column_or_as_high_as_a_page_becomes_smaller_as_a_whole()
    {
        // The column is 487.28 wide: 1,000 points shrink by 0.48728. Heights end at 560: 1,120 shrink by a half, and 200 wide with them.
        Assert.Equal((487.28, 97.46), Extent(1_000, 200));
        Assert.Equal((100, 560), Extent(200, 1_120));
        Assert.Equal((200, 100), Extent(200, 100));

        static (double Width, double Height) Extent(double width, double height)
        {
            using var file = new TaggedFile(PdfRenderer.Render(Documents.Of(Figure([Rule]) with { Chart = new(width, height, [Rule]) })));
            var box = ((ArrayToken)file.Value((DictionaryToken)file.Value(file.Elements[^1].Dictionary, "A")!, "BBox")!).Data.Select(number => ((NumericToken)number).Double).ToList();
            return (Math.Round(box[2] - box[0], 2), Math.Round(box[3] - box[1], 2));
        }
    }

    [Fact]
    public void A_label_that_reaches_over_the_edge_is_moved_inside_and_one_wider_than_the_chart_loses_its_end()
    {
        var chart = Figure([new LabelMark("edge", new(195, 20), LabelRole.Direct), new LabelMark(new string('m', 200), new(0, 60), LabelRole.Direct)]);

        using var file = new TaggedFile(PdfRenderer.Render(Documents.Of(chart)));

        var letters = file.Document.GetPage(1).Letters;
        Assert.Contains("edge", string.Concat(letters.Select(letter => letter.Value)), StringComparison.Ordinal);
        Assert.Contains(letters, letter => letter.Value == "…");
        Assert.All(letters.Where(letter => letter.Value is "d" or "m" or "…"), letter => Assert.InRange(letter.EndBaseLine.X, 54, 254.01));
    }

    [Fact]
    public void A_character_that_the_font_lacks_is_noted_and_no_glyph_is_missing()
    {
        var chart = Figure([Words with { Text = "漢\u200B字" }]);

        var bytes = PdfRenderer.Render(Documents.Of(chart), PaperSize.A4, out var warnings);

        Assert.Equal("The font lacks U+6F22, U+5B57; □ stands in.", Assert.Single(warnings).Reason);
        using var file = new TaggedFile(bytes);
        Assert.DoesNotContain(0, file.Document.GetPages().SelectMany(PageContent.Glyphs));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(10, -1)]
    [InlineData(double.NaN, 10)]
    [InlineData(double.PositiveInfinity, 10)]
    public void A_chart_without_extent_is_a_defect_of_its_composer(double width, double height) =>
        Assert.Throws<ArgumentException>(() => PdfRenderer.Render(Documents.Of(Figure([Rule]) with { Chart = new(width, height, [Rule]) })));

    [Fact]
    public void A_mark_at_no_place_is_a_defect_of_its_composer() =>
        Assert.Throws<ArgumentException>(() => PdfRenderer.Render(Documents.Of(Figure([Rule with { To = new(double.NaN, 1) }]))));

    private static Illustration Figure(ImmutableArray<ChartMark> marks) => new("figure", "Title", "Alternative", new Chart(200, 100, marks));

    // Marked contents of the figure and what they paint, in order.
    private static string Painted(params ChartMark[] marks)
    {
        using var file = new TaggedFile(PdfRenderer.Render(Documents.Of(Figure([.. marks]))));
        var said = new List<string>();
        foreach (var operation in file.Document.GetPage(1).Operations)
        {
            if (operation is UglyToad.PdfPig.Graphics.Operations.MarkedContent.BeginMarkedContentWithProperties marked)
            {
                said.Add("/" + marked.Name.Data);
            }
            else if (operation.Operator is "S" or "f*" or "Tj")
            {
                said.Add(operation.Operator);
            }
        }

        return string.Join(' ', said.SkipWhile(word => word != "/Figure"));
    }
}
