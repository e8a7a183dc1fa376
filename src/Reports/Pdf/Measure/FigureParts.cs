using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>The marks of a chart at their size on paper.</summary>
/// <param name="width">Of the figure, in points: no label stands outside it.</param>
internal sealed class FigureParts(double scale, double width, TextSetter text)
{
    public IEnumerable<FigurePart> Of(ImmutableArray<ChartMark> marks) => marks.Select(mark => (FigurePart)(mark switch
    {
        LineMark line => new FigurePart.Shape([At(line.From), At(line.To)], IsClosed: false, LineOf(line.Stroke), null),
        PathMark path => new FigurePart.Shape([.. path.Points.Select(At)], path.IsClosed, path.Stroke is { } stroke ? LineOf(stroke) : null, path.Fill is { } fill ? ChartPalette.Of(fill) : null),
        LabelMark label => LabelOf(label),
        _ => throw new ArgumentException($"The renderer does not know the mark {mark.GetType().Name}."),
    }));

    private ChartPoint At(ChartPoint point) => new(Scaled(point.X), Scaled(point.Y));

    private double Scaled(double length) => ChartStyle.Rounded(scale * length);

    private Line LineOf(Stroke stroke) =>
        new(ChartPalette.Of(stroke.Colour), Scaled(stroke.Width), [.. ChartStyle.Dashes(stroke).Select(Scaled)]);

    private FigurePart.Label LabelOf(LabelMark mark)
    {
        var style = ChartStyle.Label(mark.Role, mark.Colour);
        var line = text.Line(mark.Text, style with { Size = Scaled(style.Size), Leading = Scaled(style.Leading) }, width);
        var baseline = At(mark.Baseline);
        var left = mark.Anchor switch
        {
            LabelAnchor.Middle => baseline.X - (line.Width / 2),
            LabelAnchor.End => baseline.X - line.Width,
            _ => baseline.X,
        };
        // Who makes a chart knows no font: what reaches over the edge is moved inside.
        return new FigurePart.Label(line, ChartStyle.Rounded(Math.Clamp(left, 0, Math.Max(0, width - line.Width))), baseline.Y);
    }
}
