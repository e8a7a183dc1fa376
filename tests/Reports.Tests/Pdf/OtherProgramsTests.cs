using System.ComponentModel;
using System.Diagnostics;
using FineTuneAdvisor.Reports.Pdf;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

/// <summary>What the programs say that others open our files with.</summary>
public sealed class OtherProgramsTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");

    public OtherProgramsTests() => File.WriteAllBytes(path, PdfRenderer.Render(SampleDocument.Create()));

    [Fact]
    public void Qpdf_finds_nothing_to_complain_of()
    {
        var (exit, output) = Run("qpdf", "--check", path);

        Assert.Equal(0, exit);
        Assert.DoesNotContain("WARNING", output, StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors found", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pdfinfo_says_tagged_and_titled()
    {
        var (_, output) = Run("pdfinfo", path);

        Assert.Matches(@"Tagged:\s+yes", output);
        Assert.Matches(@"Title:\s+Triage of support tickets", output);
        Assert.DoesNotContain("Error", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pdffonts_says_embedded_subset_and_searchable()
    {
        var (_, output) = Run("pdffonts", path);

        var fonts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.Equal(4, fonts.Length);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+SourceSans3-\w+ .*yes yes yes", font));
    }

    public void Dispose() => File.Delete(path);

    private static (int Exit, string Output) Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + errors.Result);
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{program} is not installed on this machine.");
            throw;
        }
    }
}
