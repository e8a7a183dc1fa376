using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Pdf.Arrange;

/// <summary>One thing to draw. Points; x from the left edge of the text area, y from the top of the strip.</summary>
internal abstract record Ink
{
    /// <summary>A ground that says nothing by itself.</summary>
    internal sealed record Fill(double Left, double Top, double Width, double Height, Colour Colour, double Radius = 0) : Ink;

    /// <summary>Text begins to belong to this element of the document's structure.</summary>
    internal sealed record Open(Element Element) : Ink;

    /// <summary>The element opened last ends; it may have begun on an earlier page.</summary>
    internal sealed record Close : Ink;

    /// <summary>A place that bookmarks and links lead to.</summary>
    internal sealed record Landmark(int Level, string Title, string? Anchor) : Ink;

    /// <summary>A picture, an element of its own.</summary>
    /// <param name="Alternative">What is read out in its place.</param>
    /// <param name="Parts">In the order of drawing.</param>
    internal sealed record Figure(string Alternative, double Left, double Width, double Height, ImmutableArray<FigurePart> Parts) : Ink;

    internal sealed record Text(TextLine Line, double Left, double Top) : Ink;
}
