using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf;
using PdfSharp.Pdf.IO;

namespace FineTuneAdvisor.Reports.Benchmarks;

/// <summary>A report cut off, or begun again from its first page, where it has as many pages as are asked for.</summary>
public static class SizedDocument
{
    /// <summary>The least beginning of the report that fills <paramref name="pages"/>; it may take a page more, where one block fills several.</summary>
    public static VerdictDocument Of(VerdictDocument report, int pages)
    {
        var (low, high) = (1, report.Blocks.Length);
        while (Pages(First(report, high)) < pages)
        {
            (low, high) = (high, high * 2);
        }

        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = Pages(First(report, middle)) < pages ? (middle, high) : (low, middle);
        }

        return First(report, high);
    }

    public static int Pages(VerdictDocument document)
    {
        using var file = new MemoryStream(PdfRenderer.Render(document));
        using var pdf = PdfReader.Open(file, PdfDocumentOpenMode.Import);
        return pdf.PageCount;
    }

    private static VerdictDocument First(VerdictDocument report, int blocks) =>
        report with { Blocks = [.. Enumerable.Range(0, blocks).Select(block => report.Blocks[block % report.Blocks.Length])] };
}
