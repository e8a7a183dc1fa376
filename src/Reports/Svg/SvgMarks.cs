using System.Xml;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Fonts;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Svg;

/// <summary>One mark, one element.</summary>
internal static class SvgMarks
{
    public static void Write(XmlWriter writer, ChartMark mark)
    {
        switch (mark)
        {
            case LineMark line:
                WritePath(writer, [line.From, line.To], isClosed: false, line.Stroke, null);
                break;
            case PathMark path:
                WritePath(writer, path.Points.AsSpan(), path.IsClosed, path.Stroke, path.Fill);
                break;
            case LabelMark label:
                WriteText(writer, label);
                break;
            default:
                throw new ArgumentException($"The renderer does not know the mark {mark.GetType().Name}.");
        }
    }

    private static void WritePath(XmlWriter writer, ReadOnlySpan<ChartPoint> points, bool isClosed, Stroke? stroke, ChartColour? fill)
    {
        if (points.Length < 2)
        {
            return;
        }

        var way = new List<string>();
        foreach (var point in points)
        {
            way.Add($"{(way.Count == 0 ? 'M' : 'L')}{SvgRenderer.Number(point.X)} {SvgRenderer.Number(point.Y)}");
        }

        writer.WriteStartElement("path", SvgRenderer.Namespace);
        SvgRenderer.Write(writer, ("d", string.Concat(way) + (isClosed ? "Z" : "")), ("fill", fill is { } inside ? SvgRenderer.Hex(ChartPalette.Of(inside)) : "none"), ("fill-rule", "evenodd"));
        if (stroke is not null)
        {
            SvgRenderer.Write(writer, ("stroke", SvgRenderer.Hex(ChartPalette.Of(stroke.Colour))), ("stroke-width", SvgRenderer.Number(stroke.Width)), ("stroke-linejoin", "round"));
            if (ChartStyle.Dashes(stroke) is { IsEmpty: false } dashes)
            {
                SvgRenderer.Write(writer, ("stroke-dasharray", string.Join(' ', dashes.Select(SvgRenderer.Number))));
            }
        }

        writer.WriteEndElement();
    }

    private static void WriteText(XmlWriter writer, LabelMark label)
    {
        var words = TextCleaning.Plain(label.Text);
        if (string.IsNullOrWhiteSpace(words))
        {
            return;
        }

        var style = ChartStyle.Label(label.Role, label.Colour);
        writer.WriteStartElement("text", SvgRenderer.Namespace);
        SvgRenderer.Write(
            writer,
            ("x", SvgRenderer.Number(label.Baseline.X)),
            ("y", SvgRenderer.Number(label.Baseline.Y)),
            ("text-anchor", Anchor(label.Anchor)),
            ("font-size", SvgRenderer.Number(style.Size)),
            ("font-weight", style.Face == Face.Semibold ? "600" : "400"),
            ("fill", SvgRenderer.Hex(style.Colour)));
        writer.WriteString(words);
        writer.WriteEndElement();
    }

    private static string Anchor(LabelAnchor anchor) => anchor switch
    {
        LabelAnchor.Middle => "middle",
        LabelAnchor.End => "end",
        _ => "start",
    };
}
