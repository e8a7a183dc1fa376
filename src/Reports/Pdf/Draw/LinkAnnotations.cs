using FineTuneAdvisor.Reports.Pdf.Text;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.Pdf.Annotations;

namespace FineTuneAdvisor.Reports.Pdf.Draw;

/// <summary>The links of a document: drawn as they come, led to their targets when all pages exist.</summary>
internal sealed class LinkAnnotations(PdfDocument document)
{
    private readonly List<(PdfLinkAnnotation Annotation, string Anchor)> waiting = [];

    /// <param name="box">In the page's own coordinates.</param>
    public PdfLinkAnnotation Add(Link link, XRect box)
    {
        var annotation = new PdfLinkAnnotation(document) { Rectangle = new PdfRectangle(box), Flags = PdfAnnotationFlags.Print };
        // The engine wrote the time of day and a random name.
        annotation.Elements.Remove("/M");
        annotation.Elements.Remove("/NM");
        annotation.Elements.SetObject("/Border", new PdfArray(document, new PdfInteger(0), new PdfInteger(0), new PdfInteger(0)));
        if (link.Address is { } address)
        {
            var action = new PdfDictionary(document);
            action.Elements.SetName("/S", "/URI");
            // A PDF holds addresses in ASCII only.
            action.Elements.SetString("/URI", new UriBuilder(address) { Host = address.IdnHost }.Uri.AbsoluteUri);
            annotation.Elements.SetObject("/A", action);
        }
        else
        {
            waiting.Add((annotation, link.Anchor!));
        }

        return annotation;
    }

    public void Resolve(IReadOnlyDictionary<string, PdfArray> destinations)
    {
        foreach (var (annotation, anchor) in waiting)
        {
            annotation.Elements.SetObject("/Dest", destinations[anchor].Clone());
        }
    }
}
