using System.Diagnostics;
using System.Globalization;

namespace FineTuneAdvisor.Reports.Benchmarks;

/// <summary>What a report costs, cold and warm, small and large, and what a browser takes for the same text: tables of Markdown.</summary>
public static class ReportTable
{
    private const string Example = "support-triage";

    private static readonly int[] Sizes = [7, 20, 45];

    /// <param name="runs">Processes started of each kind.</param>
    /// <param name="renders">PDFs made of each size by one thread, after as many that are not counted.</param>
    public static void Print(int runs, int renders, TextWriter output)
    {
        output.WriteLine($"| a process from start to end ({Example}) | clock | processor |\n|---|---|---|");
        using (var program = new PublishedProgram())
        {
            foreach (var ending in (string[])["json", "pdf"])
            {
                output.WriteLine(Line($"`assess` to {ending}", program.Assess(Example, ending, runs)));
            }
        }

        var report = ShippedReport.Of(Example);
        var documents = Sizes.Select(pages => SizedDocument.Of(report, pages)).ToArray();
        var browser = Browser.Find();
        foreach (var document in documents)
        {
            if (browser is not null)
            {
                output.WriteLine(Line(string.Create(CultureInfo.InvariantCulture, $"Chromium, the text of {SizedDocument.Pages(document)} pages"), browser.Print(document, runs)));
            }
        }

        if (browser is null)
        {
            output.WriteLine("\nNo Chromium on the PATH or in CHROME_PATH: the peer was left out.");
        }

        output.WriteLine("\n| pages | warm, one core | PDFs a second | allocated | file |\n|---|---|---|---|---|");
        foreach (var document in documents)
        {
            var warm = WarmRendering.Of(document, renders);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {SizedDocument.Pages(document)} | {warm.Milliseconds:0.0} ms | {1_000 / warm.Milliseconds:0} | {warm.Megabytes:0.0} MB | {warm.Kilobytes:0} KB |"));
        }

        var live = LiveVerdict.Of(Example, runs);
        output.WriteLine("\n| an answer of an interview, to the verdict under it | answers | median | longest |\n|---|---|---|---|");
        output.WriteLine(Line("for a first verdict", live.First));
        output.WriteLine(Line("after that", live.Others));

        using var process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nLargest working set of the process that rendered them all: {process.PeakWorkingSet64 / 1_048_576} MB."));
    }

    private static string Line(string what, IReadOnlyList<double> milliseconds) =>
        string.Create(CultureInfo.InvariantCulture, $"| {what} | {milliseconds.Count} | {milliseconds.Order().ElementAt(milliseconds.Count / 2):0.0} ms | {milliseconds.Max():0.0} ms |");

    private static string Line(string what, ProcessTime time) => string.Create(CultureInfo.InvariantCulture, $"| {what} | {time.Clock:0} ms | {time.Processor:0} ms |");
}
