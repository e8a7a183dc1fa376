using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf;
using UglyToad.PdfPig;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

/// <summary>However far a page is filled, what belongs together stands on one page.</summary>
public sealed class FootOfThePageTests
{
    // From a page with room for all to one with room for nothing, a few lines at a time.
    private static IEnumerable<int> Fillings => Enumerable.Range(0, 12).Select(step => 796 + (step * 16));

    [Fact]
    public void A_line_that_leads_from_a_heading_to_those_below_stays_with_the_next_one() =>
        Assert.All(Fillings, words => StandOnOnePage(words, new Heading(2, "Chapter"), new Paragraph(["Introduction."]), new Heading(3, "Section"), new Paragraph(["Content."])));

    [Fact]
    public void A_line_that_leads_from_a_heading_to_a_table_stays_with_its_first_row() =>
        Assert.All(Fillings, words => StandOnOnePage(words, new Heading(2, "Chapter"), new Paragraph(["Introduction."]), new Table("", [new Column("Head")], [new Row(["Content."])])));

    [Fact]
    public void A_judged_sentence_stays_with_what_explains_it() =>
        Assert.All(Fillings, words => StandOnOnePage(words, new Heading(3, "Chapter"), new MarkList([new Mark(Tone.Good, "✓", "met", "", ["a sentence"])]), new Paragraph(["Content."])));

    [Fact]
    public void Small_print_stays_with_the_paragraph_that_it_belongs_to() =>
        Assert.All(Fillings, words => StandOnOnePage(words, new Paragraph(["Chapter."]), new Paragraph(["Content."], ParagraphRole.Small)));

    [Fact]
    public void Small_print_stays_with_the_end_of_the_table_above_it() =>
        Assert.All(Fillings, words => StandOnOnePage(words, new Table("", [new Column("Head")], [new Row(["Chapter."])]), new Paragraph(["Content."], ParagraphRole.Small)));

    [Fact]
    public void One_row_too_many_takes_no_page_of_its_own() => Assert.All(Enumerable.Range(20, 30), count =>
    {
        var rows = Enumerable.Range(1, count).Select(row => new Row(["Content."])).ToImmutableArray();
        using var file = PdfDocument.Open(PdfRenderer.Render(Documents.Of(Documents.Words(1), new PageBreak(), new Table("", [new Column("Head")], rows))));

        Assert.InRange(file.GetPages().Last().Text.Split("Content.").Length - 1, 2, count);
    });

    // The first page would give up white to hold all: the second does not.
    private static void StandOnOnePage(int words, params Block[] blocks)
    {
        using var file = PdfDocument.Open(PdfRenderer.Render(Documents.Of([Documents.Words(1), new PageBreak(), Documents.Words(words), .. blocks])));
        var pages = file.GetPages().Select(page => page.Text).ToList();

        Assert.Equal(
            pages.FindIndex(text => text.Contains("Chapter", StringComparison.Ordinal)),
            pages.FindIndex(text => text.Contains("Content.", StringComparison.Ordinal)));
    }
}
