using System.Collections.Frozen;
using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Draw;
using FineTuneAdvisor.Reports.Pdf.Finish;
using FineTuneAdvisor.Reports.Pdf.Measure;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace FineTuneAdvisor.Reports.Pdf;

/// <summary>Renders a document as a tagged PDF 1.7 file, built to PDF/A-3a and PDF/UA-1. May be called from several threads.</summary>
/// <remarks>Measure, arrange, draw, finish: only the last two know the PDF engine. The same document gives the same bytes under any culture and time zone.</remarks>
public static class PdfRenderer
{
    public static byte[] Render(VerdictDocument document, PaperSize paper = PaperSize.A4) => Render(document, paper, out _);

    /// <param name="warnings">What the file cannot show as the document has it.</param>
    /// <exception cref="ArgumentException">The document is not one a composer may make: a row with more cells than columns, two attachments of one name, a chart without extent.</exception>
    public static byte[] Render(VerdictDocument document, PaperSize paper, out ImmutableArray<RenderWarning> warnings)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sheet = Sheet.Of(paper);
        var text = new TextSetter(Anchors(document.Blocks).ToFrozenSet(StringComparer.Ordinal));
        var pages = Pages(document, sheet, text);
        using var pdf = NewFile(document);
        new Drawing(new Canvas(pdf), sheet, new RunningLines(document.Running, sheet, pages.Length, text)).Draw(pages);
        AttachedFiles.Add(pdf, document.Attachments, document.Date);
        warnings = [.. text.Warnings];
        return Finishing.Finish(pdf, document);
    }

    private static ImmutableArray<Page> Pages(VerdictDocument document, Sheet sheet, TextSetter text)
    {
        var area = new Area(0, sheet.TextWidth);
        ImmutableArray<Block> opening = [.. document.Blocks.TakeWhile(block => block is not PageBreak)];
        var measuring = new Measuring(text);
        var first = measuring.Strips(opening, area);
        var rest = measuring.Strips(document.Blocks[opening.Length..], area);
        var smallest = Typography.SmallerTitles[^1];
        return Arranging.Arrange(
            [
                inside => inside == 1 ? first : Measured(opening, inside, null),
                .. Typography.SmallerTitles.Select(size => (Func<double, ImmutableArray<Strip>>)(inside => Measured(opening, inside, size))),
                .. document.ShorterOpenings.Select(shorter => (Func<double, ImmutableArray<Strip>>)(inside => Measured(shorter, inside, smallest))),
            ],
            rest,
            sheet.TextHeight(1),
            sheet.TextHeight(2));

        ImmutableArray<Strip> Measured(ImmutableArray<Block> blocks, double inside, double? titleSize) =>
            new Measuring(text).Strips(blocks, area with { WhiteInside = inside, TitleSize = titleSize });
    }

    private static PdfDocument NewFile(VerdictDocument document)
    {
        var pdf = new PdfDocument { Version = 17, PageMode = PdfPageMode.UseOutlines };
        pdf.Options.NoCompression = true;
        pdf.Options.CompressContentStreams = false;
        UAManager.ForDocument(pdf);
        pdf.Language = TextCleaning.Plain(document.Language);
        pdf.Info.Title = TextCleaning.Plain(document.Title);
        pdf.Info.Subject = TextCleaning.Plain(document.Subject);
        pdf.Info.Author = TextCleaning.Plain(document.Author);
        pdf.Info.Creator = "FineTuneAdvisor";
        pdf.Info.CreationDate = document.Date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        pdf.Info.ModificationDate = pdf.Info.CreationDate;
        pdf.SetPdfA();
        return pdf;
    }

    private static IEnumerable<string> Anchors(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading { Anchor: { } anchor } => [anchor],
        Callout callout => Anchors(callout.Content),
        _ => [],
    });
}
