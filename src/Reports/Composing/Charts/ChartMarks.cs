using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Charts;

/// <summary>Collects the marks of a chart: shapes below, labels above them.</summary>
internal sealed class ChartMarks
{
    /// <summary>Of every chart, in points: the width of an A4 page's text.</summary>
    public const double Width = 480;

    /// <summary>From the left of a key to its text.</summary>
    public const double KeyText = KeySquare + 4;

    private const double KeySquare = 7;

    private readonly List<ChartMark> _shapes = [];
    private readonly List<LabelMark> _labels = [];

    public Chart Finish(double height) => new(Width, height, [.. _shapes, .. _labels]);

    public void Line(double fromX, double fromY, double toX, double toY, ChartColour colour, double width = 0.75, StrokePattern pattern = StrokePattern.Solid) =>
        _shapes.Add(new LineMark(new ChartPoint(fromX, fromY), new ChartPoint(toX, toY), new Stroke(colour, width, pattern)));

    public void Curve(IEnumerable<ChartPoint> points, ChartColour colour, double width, StrokePattern pattern) =>
        _shapes.Add(new PathMark([.. points], IsClosed: false, new Stroke(colour, width, pattern), null));

    /// <param name="fill">Null: only its outline.</param>
    public void Box(double left, double top, double width, double height, ChartColour? fill, Stroke? outline = null) => _shapes.Add(new PathMark(
        [new(left, top), new(left + width, top), new(left + width, top + height), new(left, top + height)],
        IsClosed: true,
        outline,
        fill));

    public void Diamond(double x, double y, double size, ChartColour fill) => _shapes.Add(new PathMark(
        ImmutableArray.Create<ChartPoint>(new(x, y - size), new(x + size, y), new(x, y + size), new(x - size, y)),
        IsClosed: true,
        new Stroke(ChartColour.Paper, 1),
        fill));

    /// <summary>What a colour stands for: a square of it, and its name.</summary>
    public void Key(string text, double x, double y, ChartColour colour)
    {
        Box(x, y, KeySquare, KeySquare, colour);
        Label(text, x + KeyText, y + 6.5, LabelRole.Tick);
    }

    public void Label(string text, double x, double y, LabelRole role, LabelAnchor anchor = LabelAnchor.Start, ChartColour colour = ChartColour.Ink) =>
        _labels.Add(new LabelMark(text, new ChartPoint(x, y), role, anchor, colour));

    /// <summary>Lines of text, the first one's baseline given.</summary>
    public void Label(ImmutableArray<string> lines, double x, double y, LabelRole role, LabelAnchor anchor = LabelAnchor.Start, ChartColour colour = ChartColour.Ink)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            Label(lines[index], x, y + (index * LabelSize.Leading), role, anchor, colour);
        }
    }

    /// <summary>A label that no line below it crosses.</summary>
    public void LabelOnPaper(string text, double x, double y, LabelRole role, LabelAnchor anchor)
    {
        var width = LabelSize.Width(text, role);
        Box(anchor == LabelAnchor.End ? x - width : x, y - role.TypeSize(), width, LabelSize.Leading, ChartColour.Paper);
        Label(text, x, y, role, anchor);
    }
}
