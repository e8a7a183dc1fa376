using System.Text;
using System.Text.RegularExpressions;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

/// <summary>Long titles, words that cannot be broken, 60 rules, 20 options, rows taller than a page: all hold on both papers.</summary>
public sealed partial class StressTests
{
    private const double Side = 54;
    private const double Foot = 62;
    private const double Head = 64;
    private const double HeadOfPageOne = 48;
    private const double Hair = 0.02;

    private static readonly VerdictDocument Document = StressDocument.Create();

    private static readonly Dictionary<PaperSize, byte[]> Files = Enum.GetValues<PaperSize>().ToDictionary(paper => paper, paper => PdfRenderer.Render(Document, paper));

    public static TheoryData<PaperSize> Papers => [.. Enum.GetValues<PaperSize>()];

    [Theory]
    [MemberData(nameof(Papers))]
    public void No_text_stands_outside_the_margins(PaperSize paper)
    {
        using var file = new TaggedFile(Files[paper]);
        foreach (var page in file.Document.GetPages())
        {
            Assert.All(page.Letters.Where(LetterGeometry.IsInk), letter =>
            {
                Assert.InRange(letter.StartBaseLine.X, Side - Hair, page.Width - Side);
                Assert.InRange(letter.EndBaseLine.X, Side, page.Width - Side + Hair);
            });
            Assert.All(TaggedFile.Marked(page).Where(content => !content.IsArtifact).SelectMany(content => content.Letters).Where(LetterGeometry.IsInk), letter =>
                Assert.InRange(letter.StartBaseLine.Y, Foot, page.Height - (page.Number == 1 ? HeadOfPageOne : Head)));
        }
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void No_page_ends_with_a_heading(PaperSize paper)
    {
        using var file = new TaggedFile(Files[paper]);
        var last = file.Elements
            .SelectMany(element => element.Content.Select(content => (Element: element, Content: content)))
            .GroupBy(owned => owned.Content.Page)
            .Select(page => page.MaxBy(owned => owned.Content.Number).Element)
            .ToList();

        Assert.Equal(file.Document.NumberOfPages, last.Count);
        Assert.All(last, element => Assert.DoesNotMatch("^(H[1-6]|Caption)$", element.Type));
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void No_word_covers_another(PaperSize paper)
    {
        using var file = new TaggedFile(Files[paper]);
        foreach (var page in file.Document.GetPages())
        {
            Assert.Empty(LetterGeometry.Covered(page.Letters).Select(pair => $"Page {page.Number}: {pair.One} and {pair.Other}"));
        }
    }

    [Fact]
    public void A_page_printed_twice_would_be_found()
    {
        using var file = new TaggedFile(Files[PaperSize.A4]);
        var letters = file.Document.GetPage(1).Letters;

        Assert.NotEmpty(LetterGeometry.Covered([.. letters, .. letters]));
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Every_cell_is_told_whole_in_its_column(PaperSize paper)
    {
        using var file = new TaggedFile(Files[paper]);
        var told = file.Elements.Where(element => element.Type == "Table").ToList();
        var tables = StressDocument.Tables(Document).ToList();
        Assert.Equal(tables.Count, told.Count);
        foreach (var (table, element) in tables.Zip(told))
        {
            var rows = element.Children.Single(child => child.Type == "TBody").Children.Select(row => row.Children.Select(cell => Plain(file.TextOf(cell))).ToList()).ToList();
            for (var column = 0; column < table.Columns.Length; column++)
            {
                var cells = rows.Select(row => row[column]);
                // What names a row is said again where the row goes on.
                var once = table.Columns[column].IsRowHeader ? cells.Where((cell, row) => row == 0 || rows[row - 1][column] != cell) : cells;
                Assert.Equal(string.Concat(table.Rows.Select(row => Plain(string.Concat(row.Cells[column].Runs.Select(run => run.Text))))), string.Concat(once));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Every_page_of_a_table_has_its_head(PaperSize paper)
    {
        using var file = new TaggedFile(Files[paper]);
        var pages = file.Document.GetPages().ToDictionary(page => file.PageKey(page.Dictionary), page => Plain(page.Text));
        var several = 0;
        foreach (var table in file.Elements.Where(element => element.Type == "Table"))
        {
            var head = Plain(file.TextOf(table.Children.Single(child => child.Type == "THead")));
            var on = file.Elements.Where(element => IsIn(element, table) && element.Type is "TH" or "TD").SelectMany(cell => cell.Content).Select(content => content.Page).Distinct().ToList();
            Assert.All(on, page => Assert.Contains(head, pages[page], StringComparison.Ordinal));
            several += on.Count > 1 ? 1 : 0;
        }

        Assert.InRange(several, 2, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_row_that_no_page_holds_goes_on_under_its_name(PaperSize paper)
    {
        using var file = new TaggedFile(Files[paper]);
        var parts = file.Elements.Where(element => element.Type == "TR" && file.TextOf(element.Children.First()) == "Tall").ToList();

        Assert.InRange(parts.Count, 3, int.MaxValue);
        Assert.EndsWith($"{StressDocument.Numbers - 1} {StressDocument.Numbers}", string.Concat(parts.Select(part => file.TextOf(part.Children.ElementAt(1)))), StringComparison.Ordinal);
    }

    [Fact]
    public void Accents_are_kept_and_what_the_font_lacks_is_a_mark_and_a_warning()
    {
        PdfRenderer.Render(Document, PaperSize.A4, out var warnings);
        using var file = new TaggedFile(Files[PaperSize.A4]);
        var text = string.Concat(file.Elements.Where(element => element.Type == "Document").Select(file.TextOf));

        Assert.Equal([StressDocument.Missing], warnings.Select(warning => warning.Text).Distinct());
        Assert.Contains("price in □ and □□", text, StringComparison.Ordinal);
        Assert.Contains(StressDocument.Accents.Normalize(NormalizationForm.FormC), text, StringComparison.Ordinal);
        Assert.DoesNotContain(0, file.Document.GetPages().SelectMany(PageContent.Glyphs));
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Qpdf_finds_nothing_to_complain_of(PaperSize paper)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        File.WriteAllBytes(path, Files[paper]);
        try
        {
            var (exit, output) = OtherProgram.Run("qpdf", "--check", path);
            Assert.Equal(0, exit);
            Assert.DoesNotContain("WARNING", output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static bool IsIn(StructureElement? element, StructureElement table) => element is not null && (ReferenceEquals(element, table) || IsIn(element.Parent, table));

    // As it must come out: accents composed, a mark for what the font lacks; blanks depend on where lines end.
    private static string Plain(string text) => Lacking().Replace(string.Concat(text.Normalize(NormalizationForm.FormC).Where(sign => !char.IsWhiteSpace(sign))), "□");

    [GeneratedRegex(@"[\u3000-\uD7AF]")]
    private static partial Regex Lacking();
}
