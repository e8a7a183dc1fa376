using System.Globalization;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

/// <summary>The same document is the same file, whoever renders it where and when.</summary>
public class RenderedFileTests
{
    private static readonly byte[] Expected = PdfRenderer.Render(SampleDocument.Create());

    [Fact]
    public void Two_renders_are_the_same_bytes()
    {
        Assert.Equal(Expected, PdfRenderer.Render(SampleDocument.Create()));
    }

    [Fact]
    public async Task Eight_renders_at_a_time_are_the_same_bytes()
    {
        var renders = Enumerable.Range(0, 8).Select(_ => Task.Run(() => PdfRenderer.Render(SampleDocument.Create()), TestContext.Current.CancellationToken));

        Assert.All(await Task.WhenAll(renders), file => Assert.Equal(Expected, file));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void A_culture_changes_nothing(string name)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(Expected, PdfRenderer.Render(SampleDocument.Create()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_time_zone_changes_nothing()
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            SetTimeZone("Pacific/Kiritimati");
            Assert.Equal(TimeSpan.FromHours(14), TimeZoneInfo.Local.BaseUtcOffset);
            Assert.Equal(Expected, PdfRenderer.Render(SampleDocument.Create()));
        }
        finally
        {
            SetTimeZone(before);
        }
    }

    [Fact]
    public void Another_identity_is_another_file()
    {
        Assert.NotEqual(Expected, PdfRenderer.Render(SampleDocument.Create() with { Identity = "other" }));
    }

    [Fact]
    public void What_the_font_lacks_is_shown_as_a_box_and_named()
    {
        PdfRenderer.Render(Documents.Of(new Paragraph(["price in 円"])), PaperSize.A4, out var warnings);

        var warning = Assert.Single(warnings);
        Assert.Equal("price in 円", warning.Text);
        Assert.Contains("U+5186", warning.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    public void A_link_that_leads_nowhere_safe_is_text_and_named(string target)
    {
        var file = PdfRenderer.Render(Documents.Of(new Paragraph([new Run("here", Target: target)])), PaperSize.A4, out var warnings);

        Assert.Contains(target, Assert.Single(warnings).Reason, StringComparison.Ordinal);
        using var read = new TaggedFile(file);
        Assert.DoesNotContain(read.Elements, element => element.Type == "Link");
    }

    [Fact]
    public void A_row_with_more_cells_than_columns_is_refused_rather_than_cut()
    {
        var table = new Table("Costs", [new("A")], [new(["x", "lost"])]);

        var refusal = Assert.Throws<ArgumentException>(() => PdfRenderer.Render(Documents.Of(table)));

        Assert.Contains("Costs", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_attachments_of_one_name_are_refused()
    {
        var attachment = new Attachment("a.json", "application/json", "", []);

        Assert.Throws<ArgumentException>(() => PdfRenderer.Render(Documents.Of() with { Attachments = [attachment, attachment] }));
    }

    private static void SetTimeZone(string? name)
    {
        Environment.SetEnvironmentVariable("TZ", name);
        TimeZoneInfo.ClearCachedData();
    }
}
