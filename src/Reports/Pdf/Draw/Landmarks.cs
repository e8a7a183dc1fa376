using PdfSharp.Pdf;

namespace FineTuneAdvisor.Reports.Pdf.Draw;

/// <summary>Headings as bookmarks and as places that links lead to.</summary>
internal sealed class Landmarks(PdfDocument document)
{
    private readonly Dictionary<string, PdfArray> destinations = new(StringComparer.Ordinal);
    private readonly Stack<(int Level, PdfOutline Outline)> path = new();

    public IReadOnlyDictionary<string, PdfArray> Destinations => destinations;

    /// <param name="top">In the page's own coordinates, from its bottom edge.</param>
    public void Add(int level, string title, string? anchor, PdfPage page, double top)
    {
        while (path.TryPeek(out var above) && above.Level >= level)
        {
            path.Pop();
        }

        var outline = new PdfOutline(title, page, opened: level <= 1) { PageDestinationType = PdfPageDestinationType.Xyz, Left = 0, Top = top };
        (path.TryPeek(out var parent) ? parent.Outline.Outlines : document.Outlines).Add(outline);
        path.Push((level, outline));
        if (anchor is not null)
        {
            destinations.TryAdd(anchor, new PdfArray(document, page.Reference!, new PdfName("/XYZ"), new PdfInteger(0), new PdfReal(top), new PdfInteger(0)));
        }
    }
}
