using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Styling;
using PdfSharp.Drawing;
using PdfSharp.UniversalAccessibility;

namespace FineTuneAdvisor.Reports.Pdf.Draw;

/// <summary>Draws the parts of one figure into the element that is open. Each change between shapes and labels begins new marked content, so that it nests with text objects.</summary>
/// <param name="corner">The figure's left top corner on the page.</param>
internal sealed class FigureDrawing(UAManager manager, XGraphics graphics, Tools tools, XPoint corner)
{
    public void Draw(ImmutableArray<FigurePart> parts)
    {
        DrawFirstOfPage();
        foreach (var part in parts)
        {
            Draw(part);
        }
    }

    // The engine turns to text before the first marked content of a page: if that were a shape, it would tear the text object.
    private void DrawFirstOfPage()
    {
        if (!manager.CurrentPage.Elements.ContainsKey("/StructParents"))
        {
            Turn(toText: true);
            graphics.DrawString(" ", tools.Font(Typography.Body), tools.Brush(Palette.Ink), corner);
        }
    }

    private void Draw(FigurePart part)
    {
        switch (part)
        {
            case FigurePart.Shape shape:
                Turn(toText: false);
                Draw(shape);
                break;
            case FigurePart.Label label:
                Turn(toText: true);
                Draw(label);
                break;
        }
    }

    private void Turn(bool toText)
    {
        if (manager.IsInTextMode() == toText)
        {
            return;
        }

        manager.StructureBuilder.EndMarkedContentsWithId();
        if (toText)
        {
            manager.BeginTextMode();
        }
        else
        {
            manager.BeginGraphicMode();
        }
    }

    private void Draw(FigurePart.Shape shape)
    {
        if (shape.Points.Length < 2 || (shape.Line is null && shape.Fill is null))
        {
            return;
        }

        var path = new XGraphicsPath();
        path.AddLines(shape.Points.Select(point => new XPoint(corner.X + point.X, corner.Y + point.Y)).ToArray());
        if (shape.IsClosed)
        {
            path.CloseFigure();
        }

        graphics.DrawPath(shape.Line is { } line ? Tools.Pen(line) : null, shape.Fill is { } fill ? tools.Brush(fill) : null, path);
    }

    private void Draw(FigurePart.Label label)
    {
        var left = corner.X + label.Left;
        foreach (var piece in label.Line.Pieces)
        {
            graphics.DrawString(piece.Text, tools.Font(piece.Style), tools.Brush(piece.Style.Colour), left, corner.Y + label.Baseline);
            left += piece.Width;
        }
    }
}
