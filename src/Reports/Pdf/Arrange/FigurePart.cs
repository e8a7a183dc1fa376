using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Pdf.Arrange;

/// <summary>A mark of a chart at its final size, its colours and its type chosen. Points, from the figure's left top corner.</summary>
internal abstract record FigurePart
{
    /// <param name="Line">Around or along the points; null for none.</param>
    /// <param name="Fill">Inside; null for none.</param>
    internal sealed record Shape(ImmutableArray<ChartPoint> Points, bool IsClosed, Line? Line, Colour? Fill) : FigurePart;

    internal sealed record Label(TextLine Line, double Left, double Baseline) : FigurePart;
}

/// <param name="Dashes">Lengths drawn and left out by turns; none for a solid line.</param>
internal sealed record Line(Colour Colour, double Width, ImmutableArray<double> Dashes);
