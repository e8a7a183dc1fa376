using System.Globalization;
using System.Text;
using System.Xml;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Svg;

/// <summary>Renders a chart as an SVG 1.1 file of its own, with the colours and type sizes that it has in the PDF. May be called from several threads.</summary>
/// <remarks>Text stays text: a reader without Source Sans 3 sees it in another typeface, a little wider or narrower.</remarks>
public static class SvgRenderer
{
    internal const string Namespace = "http://www.w3.org/2000/svg";
    private const string Typefaces = "\"Source Sans 3\", \"Helvetica Neue\", Arial, sans-serif";

    /// <summary>The file's text, to be stored as UTF-8. Lengths are points.</summary>
    /// <exception cref="ArgumentException">The chart has no extent, or a mark of it no finite place.</exception>
    public static string Render(Illustration illustration)
    {
        ArgumentNullException.ThrowIfNull(illustration);
        var chart = illustration.Chart;
        if (!(chart.Width > 0 && chart.Height > 0))
        {
            throw new ArgumentException($"The chart \"{illustration.Id}\" has no extent.", nameof(illustration));
        }

        var (width, height) = (Number(chart.Width), Number(chart.Height));
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n" }))
        {
            writer.WriteStartElement("svg", Namespace);
            Write(writer, ("version", "1.1"), ("width", width + "pt"), ("height", height + "pt"), ("viewBox", $"0 0 {width} {height}"), ("role", "img"), ("font-family", Typefaces));
            writer.WriteElementString("title", Namespace, TextCleaning.Plain(illustration.Title));
            writer.WriteElementString("desc", Namespace, TextCleaning.Plain(illustration.Alternative));
            // Colours are chosen for white paper; a viewer may stand on black.
            writer.WriteStartElement("rect", Namespace);
            Write(writer, ("width", width), ("height", height), ("fill", Hex(Palette.White)));
            writer.WriteEndElement();
            foreach (var mark in chart.Marks)
            {
                SvgMarks.Write(writer, mark);
            }
        }

        return text.Append('\n').ToString();
    }

    internal static void Write(XmlWriter writer, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            writer.WriteAttributeString(name, value);
        }
    }

    internal static string Number(double length) => ChartStyle.Rounded(length).ToString("0.##", CultureInfo.InvariantCulture);

    internal static string Hex(Colour colour) => $"#{colour.Red:x2}{colour.Green:x2}{colour.Blue:x2}";
}
