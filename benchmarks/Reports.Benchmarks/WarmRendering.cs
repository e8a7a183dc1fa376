using System.Diagnostics;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf;

namespace FineTuneAdvisor.Reports.Benchmarks;

/// <summary>One document rendered over and over by one thread.</summary>
/// <param name="Milliseconds">A PDF, of processor.</param>
/// <param name="Megabytes">Allocated for a PDF, in units of 2^20 bytes.</param>
/// <param name="Kilobytes">Of the file.</param>
public readonly record struct WarmRendering(double Milliseconds, double Megabytes, double Kilobytes)
{
    private const double Megabyte = 1_024 * 1_024;

    /// <summary>The first renders, as many as are measured, only warm.</summary>
    public static WarmRendering Of(VerdictDocument document, int renders)
    {
        Render(document, renders);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var spent = Spent();
        var length = Render(document, renders);
        return new WarmRendering((Spent() - spent) / renders, (GC.GetAllocatedBytesForCurrentThread() - allocated) / Megabyte / renders, length / 1_024.0);
    }

    private static int Render(VerdictDocument document, int renders)
    {
        var length = 0;
        for (var render = 0; render < renders; render++)
        {
            length = PdfRenderer.Render(document).Length;
        }

        return length;
    }

    private static double Spent()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalMilliseconds;
    }
}
