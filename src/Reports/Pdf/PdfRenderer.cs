using System.Collections.Frozen;
using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Draw;
using FineTuneAdvisor.Reports.Pdf.Finish;
using FineTuneAdvisor.Reports.Pdf.Measure;
using FineTuneAdvisor.Reports.Pdf.Sign;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace FineTuneAdvisor.Reports.Pdf;

/// <summary>Renders a document as a tagged PDF 1.7 file, built to PDF/A-3a and PDF/UA-1. May be called from several threads.</summary>
/// <remarks>Measure, arrange, draw, finish: only the last two know the PDF engine. The same document gives the same bytes under any culture and time zone.</remarks>
public static class PdfRenderer
{
    public static byte[] Render(VerdictDocument document, PaperSize paper = PaperSize.A4) => Render(document, paper, null, out _);

    public static byte[] Render(VerdictDocument document, PaperSize paper, out ImmutableArray<RenderWarning> warnings) => Render(document, paper, null, out warnings);

    /// <param name="signer">Null: the file is not signed. A signature is appended to the same bytes that it would have without.</param>
    /// <param name="warnings">What the file cannot show as the document has it.</param>
    /// <exception cref="ArgumentException">The document is not one a composer may make: a row with more cells than columns, two attachments of one name, a chart without extent.</exception>
    public static byte[] Render(VerdictDocument document, PaperSize paper, ReportSigner? signer, out ImmutableArray<RenderWarning> warnings)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sheet = Sheet.Of(paper);
        var text = new TextSetter(Anchors(document.Blocks).ToFrozenSet(StringComparer.Ordinal));
        var pages = Pages(document, sheet, text);
        using var pdf = NewFile(document);
        new Drawing(new Canvas(pdf), sheet, new RunningLines(document.Running, sheet, pages.Length, text)).Draw(pages);
        AttachedFiles.Add(pdf, document.Attachments, document.Date);
        warnings = [.. text.Warnings];
        var written = Finishing.Finish(pdf, document);
        return signer is null ? written.Content : new SignatureUpdate(pdf, written, signer).Append();
    }

    private static ImmutableArray<Page> Pages(VerdictDocument document, Sheet sheet, TextSetter text)
    {
        var area = new Area(0, sheet.TextWidth);
        var parts = Parts(document.Blocks).ToList();
        var level = 0;
        var asDesigned = parts.ConvertAll(Measurable);
        var smallest = Typography.SmallerTitles[^1];
        return Arranging.Arrange(
            [
                asDesigned[0],
                .. Typography.SmallerTitles.Select(size => (Func<double, ImmutableArray<Strip>>)(inside => Opening(parts[0], inside, size))),
                .. document.ShorterOpenings.Select(shorter => (Func<double, ImmutableArray<Strip>>)(inside => Opening(shorter, inside, smallest))),
            ],
            asDesigned[1..],
            sheet.TextHeight(1),
            sheet.TextHeight(2));

        // Once with the white as designed, which most keep; once more for each other factor that is asked for.
        Func<double, ImmutableArray<Strip>> Measurable(ImmutableArray<Block> part)
        {
            var above = level;
            var measuring = new Measuring(text, above);
            var measured = new Dictionary<double, ImmutableArray<Strip>> { [area.WhiteInside] = measuring.Strips(part, area) };
            level = measuring.Level;
            return inside => measured.TryGetValue(inside, out var strips) ? strips : measured[inside] = new Measuring(text, above).Strips(part, area with { WhiteInside = inside });
        }

        ImmutableArray<Strip> Opening(ImmutableArray<Block> blocks, double inside, double titleSize) =>
            new Measuring(text).Strips(blocks, area with { WhiteInside = inside, TitleSize = titleSize });
    }

    // At least one, which may be empty.
    private static IEnumerable<ImmutableArray<Block>> Parts(ImmutableArray<Block> blocks)
    {
        var part = ImmutableArray.CreateBuilder<Block>();
        foreach (var block in blocks)
        {
            if (block is PageBreak)
            {
                yield return part.ToImmutable();
                part.Clear();
            }
            else
            {
                part.Add(block);
            }
        }

        yield return part.ToImmutable();
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
