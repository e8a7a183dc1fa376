using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Fonts;
using FineTuneAdvisor.Reports.Pdf.Styling;
using PdfSharp.Drawing;

namespace FineTuneAdvisor.Reports.Pdf.Draw;

/// <summary>Fonts and brushes of one file, each made once, and pens.</summary>
internal sealed class Tools
{
    private readonly Dictionary<(Face Face, double Size), XFont> fonts = [];
    private readonly Dictionary<Colour, XBrush> brushes = [];

    public XFont Font(TextStyle style)
    {
        var key = (style.Face, style.Size);
        if (!fonts.TryGetValue(key, out var font))
        {
            font = EmbeddedFonts.Font(style.Face, style.Size);
            fonts.Add(key, font);
        }

        return font;
    }

    public XBrush Brush(Colour colour)
    {
        if (!brushes.TryGetValue(colour, out var brush))
        {
            brush = new XSolidBrush(Engine(colour));
            brushes.Add(colour, brush);
        }

        return brush;
    }

    public static XPen Pen(Line line)
    {
        // Without round joins, a curve of many points grows thorns.
        var pen = new XPen(Engine(line.Colour), line.Width) { LineJoin = XLineJoin.Round };
        if (!line.Dashes.IsEmpty && line.Width > 0)
        {
            // The engine counts dashes in widths of the line.
            pen.DashPattern = [.. line.Dashes.Select(length => length / line.Width)];
        }

        return pen;
    }

    private static XColor Engine(Colour colour) => XColor.FromArgb(colour.Red, colour.Green, colour.Blue);
}
