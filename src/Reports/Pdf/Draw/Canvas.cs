using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace FineTuneAdvisor.Reports.Pdf.Draw;

/// <summary>Draws on the newest page and says to which element each thing belongs. With <see cref="FigureDrawing"/> the only place that switches the engine between text and graphics.</summary>
/// <remarks>The engine lets marked content and text objects cross when text and graphics alternate inside an element: grounds are therefore drawn before a page's text, as an artifact.</remarks>
internal sealed class Canvas
{
    private readonly UAManager manager;
    private readonly StructureBuilder tags;
    private readonly Tools tools = new();
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
        Graphics.DrawString(piece.Text, tools.Font(piece.Style), tools.Brush(piece.Style.Colour), left, top + piece.Style.Baseline);

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

    /// <param name="left">Of the figure on the page.</param>
    /// <param name="top">The same.</param>
    public void DrawFigure(Ink.Figure figure, double left, double top)
    {
        var corner = new XPoint(left, ChartStyle.Rounded(top));
        manager.BeginTextMode();
        var box = Graphics.Transformer.WorldToDefaultPage(new XRect(corner.X, corner.Y, figure.Width, figure.Height));
        tags.BeginElement(PdfIllustrationElementTag.Figure, figure.Alternative, box);
        tags.CurrentStructureElement.LayoutAttributes.Elements.SetName("/Placement", "/Block");
        new FigureDrawing(manager, Graphics, tools, corner).Draw(figure.Parts);
        tags.EndMarkedContentsWithId();
        Close();
    }

    private void Draw(Ink.Fill fill)
    {
        var brush = tools.Brush(fill.Colour);
        if (fill.Radius > 0)
        {
            Graphics.DrawRoundedRectangle(brush, fill.Left, fill.Top, fill.Width, fill.Height, 2 * fill.Radius, 2 * fill.Radius);
        }
        else
        {
            Graphics.DrawRectangle(brush, fill.Left, fill.Top, fill.Width, fill.Height);
        }
    }
}
