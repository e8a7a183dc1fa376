using System.Collections.Concurrent;
using System.Text.Json;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf;
using FineTuneAdvisor.Reports.Tests.Fixture;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

/// <summary>The reports of all golden situations and shipped examples, each made once: the document, the file, and the result inside it.</summary>
internal static class RenderedReports
{
    private static readonly ConcurrentDictionary<string, Lazy<RenderedReport>> Made = new(StringComparer.Ordinal);

    public static IEnumerable<string> Situations => Fixture.Situations.All.Keys;

    public static IEnumerable<string> All => [.. Situations, .. Shipped.Examples];

    public static RenderedReport Of(string name) => Made.GetOrAdd(name, key => new Lazy<RenderedReport>(() => Make(key))).Value;

    private static RenderedReport Make(string name)
    {
        var assessment = Fixture.Situations.All.TryGetValue(name, out var situation) ? situation().Build() : Shipped.Example(name);
        var document = ReportComposer.Compose(assessment, "en");
        using var result = JsonDocument.Parse(document.Attachments[0].Content.AsMemory());
        return new RenderedReport(document, PdfRenderer.Render(document), result.RootElement.Clone());
    }
}

internal sealed record RenderedReport(VerdictDocument Document, byte[] File, JsonElement Result);
