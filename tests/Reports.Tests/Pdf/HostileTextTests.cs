using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

/// <summary>Answers are written by people: any text may stand in any field.</summary>
public class HostileTextTests
{
    public static TheoryData<string> Texts =>
    [
        "",
        "   ",
        "<&>\"' ]]> <?xpacket end=\"w\"?>",
        "(unbalanced ( \\ ) %%EOF endstream endobj",
        "漢字かな 한국어 😀 👩‍👩‍👧",
        "שלום عربي \u202Eabc\u202C",
        "\0\u0001\t\r\n\u001B[31m",
        "\uD800 lone \uDC00",
        "e\u0301\u0302\u0303\u0304\u0305",
        "{0} {1} {2} {",
        "\uFFFE\uFFFF\uFEFF\u200B\u00AD",
        new string('W', 10_000),
        string.Concat(Enumerable.Repeat("word ", 2_000)),
        string.Concat(Enumerable.Repeat("a/b-c_d.e:", 1_000)),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text_may_stand_in_any_field(string text)
    {
        foreach (var paper in Enum.GetValues<PaperSize>())
        {
            using var file = new TaggedFile(PdfRenderer.Render(Everywhere(text), paper));
            Assert.All(file.Document.GetPages(), page => Assert.All(page.Letters, letter =>
            {
                Assert.InRange(letter.StartBaseLine.X, 0, page.Width);
                Assert.InRange(letter.EndBaseLine.X, 0, page.Width);
                Assert.InRange(letter.StartBaseLine.Y, 0, page.Height);
            }));
        }
    }

    [Fact]
    public void Blocks_without_content_leave_no_trace()
    {
        using var file = new TaggedFile(PdfRenderer.Render(Documents.Of(
            new ListBlock(true, []),
            new Tiles([]),
            new MarkList([]),
            new KeyValues([]),
            new Signatures([]),
            new Illustration("", "Title", "", new Chart(0, 0, [])),
            new Table("", [], []),
            new PageBreak())));

        Assert.Equal("Document", Assert.Single(file.Elements).Type);
        Assert.Equal(1, file.Document.NumberOfPages);
    }

    [Fact]
    public void A_table_without_rows_still_has_its_head()
    {
        using var file = new TaggedFile(PdfRenderer.Render(Documents.Of(new Table("Caption", [new("Head")], []))));

        Assert.Equal(["Document", "Table", "Caption", "THead", "TR", "TH"], file.Elements.Select(element => element.Type));
    }

    [Fact]
    public void A_row_taller_than_a_page_goes_on_under_its_head_and_its_name()
    {
        var words = string.Join(' ', Enumerable.Range(1, 3_000));
        var table = new Table("", [new("Rule", IsRowHeader: true), new("Why")], [new(["FTA-0101", words]), new(["FTA-0102", "short"])]);

        using var file = new TaggedFile(PdfRenderer.Render(Documents.Of(table)));

        var pages = file.Document.GetPages().ToList();
        Assert.True(pages.Count > 2);
        Assert.All(pages, page => Assert.Contains("FTA-0101", page.Text, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Contains("RuleWhy", page.Text, StringComparison.Ordinal));
        Assert.Equal(pages.Count + 2, file.Elements.Count(element => element.Type == "TR"));
        var told = string.Concat(pages.SelectMany(page => page.Letters).Where(letter => letter.StartBaseLine.X > 220).Select(letter => letter.Value));
        Assert.Contains("2998 2999 3000", told, StringComparison.Ordinal);
    }

    private static VerdictDocument Everywhere(string text) => new(
        text,
        text,
        text,
        "en-US",
        new DateOnly(2026, 11, 24),
        text,
        new RunningText(text, text, text, text),
        [
            new Heading(1, text, text),
            new Paragraph([text, new Run(text, IsStrong: true), new Run(text, IsEmphasis: true, Target: text), new Run(text, Target: "https://example.org/" + Uri.EscapeDataString(text.Replace('\uD800', ' ').Replace('\uDC00', ' ')))]),
            new VerdictBand(Tone.Bad, text, text, text),
            new Tiles([new(Tone.Good, text, text, text), new(Tone.Bad, text, text, text)]),
            new MarkList([new(Tone.Caution, text, text, text, [text])]),
            new ListBlock(true, [[text], [text]]),
            new Callout(Tone.Info, text, [new Paragraph([text]), new Callout(Tone.Good, text, [new Table(text, [new(text)], [new([text])])])]),
            new KeyValues([new(text, text), new(text, text), new(text, text)]),
            new Signatures([text, text]),
            new Illustration(text, text, text, new Chart(600, 900, [new LabelMark(text, new(590, 20), LabelRole.Strong), new LabelMark(text, new(-40, 20), LabelRole.Tick, LabelAnchor.End)])),
            new Table(text, [new(text, IsRowHeader: true), new(text, ColumnAlign.End)], [new([text, text]), new([text], IsHighlighted: true)]),
        ],
        [new Attachment(text, text, text, [1, 2, 3])]);
}
