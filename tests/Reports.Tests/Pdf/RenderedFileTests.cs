using FineTuneAdvisor.Reports.Pdf;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

public class RenderedFileTests
{
    [Fact]
    public void Two_renders_are_the_same_bytes()
    {
        Assert.Equal(PdfRenderer.Render(SampleDocument.Create()), PdfRenderer.Render(SampleDocument.Create()));
    }
}
