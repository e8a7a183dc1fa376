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
        var (exit, output) = OtherProgram.Run("qpdf", "--check", path);

        Assert.Equal(0, exit);
        Assert.DoesNotContain("WARNING", output, StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors found", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pdfinfo_says_tagged_and_titled()
    {
        var (_, output) = OtherProgram.Run("pdfinfo", path);

        Assert.Matches(@"Tagged:\s+yes", output);
        Assert.Matches(@"Title:\s+Triage of support tickets", output);
        Assert.DoesNotContain("Error", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pdffonts_says_embedded_subset_and_searchable()
    {
        var (_, output) = OtherProgram.Run("pdffonts", path);

        var fonts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.Equal(4, fonts.Length);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+SourceSans3-\w+ .*yes yes yes", font));
    }

    public void Dispose() => File.Delete(path);
}
