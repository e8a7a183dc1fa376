using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Outline.Destinations;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

public sealed class ContentTests : IDisposable
{
    private readonly VerdictDocument document = SampleDocument.Create();
    private readonly PdfDocument file = PdfDocument.Open(PdfRenderer.Render(SampleDocument.Create()));

    [Fact]
    public void The_text_holds_every_rule_with_words_parted()
    {
        var text = AllText();
        Assert.All(Enumerable.Range(0, SampleDocument.RuleCount), index => Assert.Contains(SampleDocument.RuleId(index), text, StringComparison.Ordinal));
        // Broken after "how"/"is" or wherever: a blank stands at each line's end.
        Assert.Contains("Removing 500 tokens of prompt saves $0.15 per 1,000 requests, which never pays for a training run", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_no_break_space_reads_as_a_blank_and_makes_no_other_blank_one()
    {
        using var small = PdfDocument.Open(PdfRenderer.Render(Documents.Of(new Paragraph(["35\u00a0% of all requests"]))));

        Assert.Contains("35 % of all requests", small.GetPage(1).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Bookmarks_are_the_headings()
    {
        Assert.True(file.TryGetBookmarks(out var bookmarks));
        var nodes = bookmarks.GetNodes().OfType<DocumentBookmarkNode>().Select(node => (node.Level + 1, node.Title));
        Assert.Equal(document.Blocks.OfType<Heading>().Select(heading => (heading.Level, heading.Text)), nodes);
    }

    [Fact]
    public void A_bookmark_leads_to_the_page_of_its_heading()
    {
        Assert.True(file.TryGetBookmarks(out var bookmarks));
        var appendix = bookmarks.GetNodes().OfType<DocumentBookmarkNode>().Single(node => node.Title == "Appendix A. Rules");
        Assert.Equal(ExplicitDestinationType.XyzCoordinates, appendix.Destination.Type);
        Assert.Contains("Appendix A. Rules", file.GetPage(appendix.PageNumber).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_attachment_is_the_assessment_byte_for_byte()
    {
        Assert.True(file.Advanced.TryGetEmbeddedFiles(out var attachments));
        var attachment = Assert.Single(attachments);
        Assert.Equal("assessment.json", attachment.Name);
        Assert.Equal(SampleDocument.Json.AsSpan(), attachment.Memory.Span);
    }

    [Fact]
    public void Metadata_names_the_document_its_date_and_the_two_standards()
    {
        Assert.Equal("Triage of support tickets", file.Information.Title);
        Assert.Equal("D:20261124000000Z", file.Information.CreationDate);
        Assert.Equal(file.Information.CreationDate, file.Information.ModifiedDate);
        Assert.True(file.TryGetXmpMetadata(out var metadata));
        var packet = metadata.GetXDocument().ToString();
        Assert.Contains("<pdfaid:part>3</pdfaid:part>", packet, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:conformance>A</pdfaid:conformance>", packet, StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", packet, StringComparison.Ordinal);
        Assert.Contains("<xmp:CreateDate>2026-11-24T00:00:00Z</xmp:CreateDate>", packet, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_has_its_number_and_all_but_the_first_a_header()
    {
        foreach (var page in file.GetPages())
        {
            Assert.Contains($"Page {page.Number} of {file.NumberOfPages}", page.Text, StringComparison.Ordinal);
            Assert.Equal(page.Number > 1, page.Text.Contains("9f3c 22d1" + "FineTuneAdvisor", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_verdict_page_is_one_page()
    {
        Assert.Contains("Decision requested", file.GetPage(1).Text, StringComparison.Ordinal);
        Assert.Contains("Architecture review board", file.GetPage(1).Text, StringComparison.Ordinal);
        Assert.Contains("Economics", file.GetPage(2).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_head_of_a_table_is_on_each_of_its_pages()
    {
        var table = new Table("", [new("Number"), new("Square", ColumnAlign.End)], [.. Enumerable.Range(0, 1000).Select(number => new Row([$"n{number}", $"s{number * number}"]))]);
        using var longTable = PdfDocument.Open(PdfRenderer.Render(Documents.Of(table)));
        Assert.True(longTable.NumberOfPages > 10);
        Assert.All(longTable.GetPages(), page => Assert.Contains("NumberSquare", page.Text, StringComparison.Ordinal));
        var text = string.Concat(longTable.GetPages().Select(page => page.Text));
        Assert.All(Enumerable.Range(0, 1000), number => Assert.Contains($"n{number}s{number * number}", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Right_aligned_figures_end_at_one_edge()
    {
        var table = new Table("", [new("A"), new("B", ColumnAlign.End)], [new(["x", "333"]), new(["y", "22,222"])]);
        using var small = PdfDocument.Open(PdfRenderer.Render(Documents.Of(table)));
        var words = small.GetPage(1).GetWords().ToList();
        var one = words.Single(word => word.Text == "333");
        var many = words.Single(word => word.Text == "22,222");
        Assert.Equal(one.Letters[^1].EndBaseLine.X, many.Letters[^1].EndBaseLine.X, 0.01);
    }

    [Fact]
    public void Paper_is_A4_or_Letter()
    {
        using var letter = PdfDocument.Open(PdfRenderer.Render(Documents.Of(Documents.Words(3)), PaperSize.Letter));
        Assert.Equal((612, 792), (letter.GetPage(1).Width, letter.GetPage(1).Height));
        Assert.Equal((595.28, 841.89), (file.GetPage(1).Width, file.GetPage(1).Height));
    }

    public void Dispose() => file.Dispose();

    private string AllText() => string.Concat(file.GetPages().Select(page => page.Text));
}
