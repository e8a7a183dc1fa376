using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Benchmarks;

/// <summary>The peer: Chromium printing the same text, a process for each file.</summary>
public sealed class Browser(string program)
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    /// <summary>What CHROME_PATH names, else the first that stands on the PATH; null where none does.</summary>
    public static Browser? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var program = Environment.GetEnvironmentVariable("CHROME_PATH") ?? Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        return program is null ? null : new Browser(program);
    }

    /// <summary>Prints the document into a file of its own; throws <see cref="InvalidOperationException"/> where none comes out.</summary>
    public ProcessTime Print(VerdictDocument document, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("printed");
        try
        {
            var (page, file) = (Path.Combine(folder.FullName, "report.html"), Path.Combine(folder.FullName, "report.pdf"));
            File.WriteAllText(page, HtmlText.Of(document));

            // No sandbox: root has none, and the page is our own.
            var time = ChildProcess.Median(
                program,
                ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=" + Path.Combine(folder.FullName, "profile"), "--print-to-pdf=" + file, new Uri(page).AbsoluteUri],
                runs);
            return File.Exists(file) ? time : throw new InvalidOperationException($"{program} printed nothing.");
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
