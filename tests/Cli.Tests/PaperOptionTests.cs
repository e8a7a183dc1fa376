namespace FineTuneAdvisor.Cli.Tests;

public class PaperOptionTests
{
    [Theory]
    [InlineData(595.28, 841.89)]
    [InlineData(595.28, 841.89, "--paper", "a4")]
    [InlineData(612, 792, "--paper", "letter")]
    [InlineData(612, 792, "--paper", "Letter")]
    public void A_report_is_laid_out_for_the_paper_that_is_asked_for(double width, double height, params string[] paper)
    {
        using var program = new Running();
        var file = Path.Combine(program.Folder, "report.pdf");

        Assert.Equal(0, program.Run(["assess", program.Example("support-triage"), "--output", file, .. paper]));

        using var pdf = UglyToad.PdfPig.PdfDocument.Open(file);
        Assert.All(pdf.GetPages(), page => Assert.Equal((width, height), (Math.Round(page.Width, 2), Math.Round(page.Height, 2))));
    }
}
