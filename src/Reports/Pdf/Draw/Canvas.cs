using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Fonts;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace FineTuneAdvisor.Reports.Pdf.Draw;

/// <summary>Draws on the newest page and says to which element each thing belongs. The only place that switches the engine between text and graphics.</summary>
/// <remarks>The engine lets marked content and text objects cross when text and graphics alternate inside an element: grounds are therefore drawn before a page's text, as an artifact.</remarks>
internal sealed class Canvas
{
    private readonly UAManager manager;
    private readonly StructureBuilder tags;
    private readonly Dictionary<(Face Face, double Size), XFont> fonts = [];
    private readonly Dictionary<Colour, XBrush> brushes = [];
    private XGraphics? graphics;

    public Canvas(PdfDocument document)
    {
        Document = document;
        manager = UAManager.ForDocument(document);
        tags = manager.StructureBuilder;
    }

    public PdfDocument Document { get; }

    public PdfPage Page { get; private set; } = null!;

    private XGraphics Graphics => graphics ?? throw new InvalidOperationException("No page has begun.");

    public void BeginPage(Sheet sheet)
    {
        Page = Document.AddPage();
        Page.Width = XUnit.FromPoint(sheet.Width);
        Page.Height = XUnit.FromPoint(sheet.Height);
        Page.Elements.SetName("/Tabs", "/S");
        graphics = XGraphics.FromPdfPage(Page);
    }

    /// <summary>Elements that are open stay so, and go on with the next page's text.</summary>
    public void EndPage()
    {
        tags.EndMarkedContentsWithId();
        Graphics.Dispose();
        graphics = null;
    }

    /// <summary>Shapes that carry no meaning.</summary>
    public void DrawGrounds(IEnumerable<Ink.Fill> fills)
    {
        manager.BeginGraphicMode();
        tags.BeginArtifact();
        foreach (var fill in fills)
        {
            Draw(fill);
        }

        manager.BeginGraphicMode();
        tags.End();
    }

    /// <summary>Text that carries no meaning of its own: running lines, repeated heads.</summary>
    public void DrawArtifact(IEnumerable<Ink.Text> texts)
    {
        manager.BeginTextMode();
        tags.BeginArtifact();
        foreach (var text in texts)
        {
            var left = text.Left;
            foreach (var piece in text.Line.Pieces)
            {
                Draw(piece, left, text.Top);
                left += piece.Width;
            }
        }

        manager.BeginTextMode();
        tags.End();
    }

    public void Open(Element element)
    {
        manager.BeginTextMode();
        StructureAttributes.Begin(tags, element, Document);
    }

    public void Close()
    {
        manager.BeginTextMode();
        tags.End();
    }

    /// <param name="top">Of the piece's line.</param>
    public void Draw(Piece piece, double left, double top) =>
        Graphics.DrawString(piece.Text, Font(piece.Style), Brush(piece.Style.Colour), left, top + piece.Style.Baseline);

    public void DrawLink(IReadOnlyList<Piece> pieces, double left, double top, LinkAnnotations links)
    {
        var box = new XRect(left, top, pieces.Sum(piece => piece.Width), pieces[0].Style.Leading);
        var link = pieces[0].Link!;
        manager.BeginTextMode();
        tags.BeginElement(links.Add(link, Graphics.Transformer.WorldToDefaultPage(box)), link.Text);
        foreach (var piece in pieces)
        {
            Draw(piece, left, top);
            left += piece.Width;
        }

        Close();
    }

    private void Draw(Ink.Fill fill)
    {
        var brush = Brush(fill.Colour);
        if (fill.Radius > 0)
        {
            Graphics.DrawRoundedRectangle(brush, fill.Left, fill.Top, fill.Width, fill.Height, 2 * fill.Radius, 2 * fill.Radius);
        }
        else
        {
            Graphics.DrawRectangle(brush, fill.Left, fill.Top, fill.Width, fill.Height);
        }
    }

    private XFont Font(TextStyle style)
    {
        var key = (style.Face, style.Size);
        if (!fonts.TryGetValue(key, out var font))
        {
            font = EmbeddedFonts.Font(style.Face, style.Size);
            fonts.Add(key, font);
        }

        return font;
    }

    private XBrush Brush(Colour colour)
    {
        if (!brushes.TryGetValue(colour, out var brush))
        {
            brush = new XSolidBrush(XColor.FromArgb(colour.Red, colour.Green, colour.Blue));
            brushes.Add(colour, brush);
        }

        return brush;
    }
}
