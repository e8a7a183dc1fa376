using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Arrange;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>Brings shapes before labels as far as nobody sees it, since each change between them costs room in the file: what lies over another mark stays over it.</summary>
internal static class MarkLayers
{
    // Of Source Sans, over the type size: from the top of an accented capital to the baseline, and below it.
    private const double Ascent = 0.95;
    private const double Descent = 0.3;

    public static ImmutableArray<FigurePart> Of(ImmutableArray<FigurePart> parts)
    {
        var placed = new List<(FigurePart Part, Box Box, int Layer)>();
        foreach (var part in parts)
        {
            var box = BoxOf(part);
            var below = placed.Where(earlier => earlier.Layer > 0 && earlier.Box.Meets(box)).Select(earlier => earlier.Layer).DefaultIfEmpty(0).Max();
            // Even layers hold shapes, odd ones labels.
            var isLabel = part is FigurePart.Label;
            placed.Add((part, box, int.IsOddInteger(below) == isLabel ? below : below + 1));
        }

        return [.. placed.OrderBy(item => item.Layer).Select(item => item.Part)];
    }

    private static Box BoxOf(FigurePart part) => part switch
    {
        FigurePart.Label label => BoxOf(label),
        FigurePart.Shape { Points: [_, ..] points } shape => Around(points, (shape.Line?.Width ?? 0) / 2),
        _ => default,
    };

    private static Box BoxOf(FigurePart.Label label)
    {
        var size = label.Line.Pieces.Select(piece => piece.Style.Size).DefaultIfEmpty(0).Max();
        return new(label.Left, label.Baseline - (Ascent * size), label.Left + label.Line.Width, label.Baseline + (Descent * size));
    }

    private static Box Around(ImmutableArray<ChartPoint> points, double margin) => new(
        points.Min(point => point.X) - margin,
        points.Min(point => point.Y) - margin,
        points.Max(point => point.X) + margin,
        points.Max(point => point.Y) + margin);

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
