using System.Globalization;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

/// <summary>Charts of the three kinds that a report draws: lines over time, stacked parts, a grid of cells.</summary>
internal static class SampleCharts
{
    private const double Width = 487;

    public static Illustration Cumulative { get; } = new(
        "cumulative-cost",
        "The tuned model is never cheaper: its lead in quality does not pay for the higher token price",
        "Line chart of cumulative cost over 36 months. Proposed 267,550 dollars, recommended 139,930 dollars at month 36; the lines never cross. The commitment ends in month 18.",
        new Chart(Width, 210, [.. CumulativeMarks()]));

    public static Illustration Parts { get; } = new(
        "cost-per-request",
        "Retrieval makes up a third of what a request costs",
        "Stacked bars: a request costs 1.00 cents on the base, of which system prompt 0.20, examples 0.12 and so on.",
        new Chart(Width, 96, [.. PartMarks()]));

    public static Illustration Map { get; } = new(
        "verdict-map",
        "Only beyond 40,000 requests a day and 24 months would the verdict change",
        "Grid of verdicts over volume and commitment: rejected below 40,000 requests a day, approved above with 24 months or more.",
        new Chart(Width, 150, [.. MapMarks()]));

    private static IEnumerable<ChartMark> CumulativeMarks()
    {
        const double left = 44, right = 370, bottom = 176, top = 18;
        yield return new LabelMark("US dollars, thousands", new(0, 8), LabelRole.AxisName);
        for (var tick = 0; tick <= 3; tick++)
        {
            var y = bottom - (tick * (bottom - top) / 3);
            yield return new LineMark(new(left, y), new(right, y), new(tick == 0 ? ChartColour.Axis : ChartColour.Grid, 0.5));
            yield return new LabelMark(Text(tick * 100), new(left - 6, y + 2.5), LabelRole.Tick, LabelAnchor.End);
        }

        for (var month = 0; month <= 36; month += 6)
        {
            yield return new LabelMark(Text(month), new(X(month), bottom + 12), LabelRole.Tick, LabelAnchor.Middle);
        }

        yield return new LabelMark("Months after approval", new(right, bottom + 26), LabelRole.AxisName, LabelAnchor.End);
        yield return new LineMark(new(X(18), top), new(X(18), bottom), new(ChartColour.Quiet, 0.75, StrokePattern.Dashed));
        yield return new LabelMark("commitment ends", new(X(18) + 4, top + 8), LabelRole.Direct, Colour: ChartColour.Quiet);
        yield return Series(ChartColour.Other, 0.5, 4.2, StrokePattern.Dotted);
        yield return Series(ChartColour.Recommended, 4, 3.78, StrokePattern.Solid);
        yield return Series(ChartColour.Proposed, 22.3, 6.81, StrokePattern.Solid);
        yield return new LabelMark("Proposed: $267,550", new(right + 6, Y(22.3 + (36 * 6.81))), LabelRole.Strong, Colour: ChartColour.Proposed);
        yield return new LabelMark("Prompted", new(right + 6, Y(0.5 + (36 * 4.2)) - 3), LabelRole.Direct, Colour: ChartColour.Other);
        yield return new LabelMark("Recommended: $139,930", new(right + 6, Y(4 + (36 * 3.78)) + 4), LabelRole.Strong, Colour: ChartColour.Recommended);

        double X(double month) => left + (month / 36 * (right - left));
        double Y(double thousands) => bottom - (thousands / 300 * (bottom - top));
        PathMark Series(ChartColour colour, double start, double month, StrokePattern pattern) =>
            new([.. Enumerable.Range(0, 37).Select(at => new ChartPoint(X(at), Y(start + (at * month))))], false, new(colour, 1.75, pattern), null);
    }

    private static IEnumerable<ChartMark> PartMarks()
    {
        string[] names = ["system prompt", "examples", "retrieval", "history", "user", "output", "reasoning", "rest"];
        double[] shares = [0.2, 0.12, 0.33, 0.08, 0.05, 0.1, 0.07, 0.05];
        var x = 60.0;
        yield return new LabelMark("Base", new(54, 45), LabelRole.Strong, LabelAnchor.End);
        for (var part = 0; part < names.Length; part++)
        {
            var wide = shares[part] * (Width - 60);
            yield return Box(x, 30, wide, 24, ChartColour.Part1 + part);
            yield return new LabelMark(Text(100 * shares[part]), new(x + (wide / 2), 45), LabelRole.Direct, LabelAnchor.Middle, part < 4 ? ChartColour.Paper : ChartColour.Ink);
            yield return new LabelMark(names[part], new(x, part % 2 == 0 ? 22 : 66), LabelRole.Direct, Colour: ChartColour.Part1 + part);
            x += wide;
        }

        yield return new LabelMark("Share of the cost of a request, percent", new(60, 90), LabelRole.AxisName);
    }

    private static IEnumerable<ChartMark> MapMarks()
    {
        for (var row = 0; row < 5; row++)
        {
            for (var column = 0; column < 8; column++)
            {
                var isApproved = column >= 5 && row <= 2;
                yield return Box(80 + (column * 46), 6 + (row * 22), 46, 22, isApproved ? ChartColour.GoodTint : ChartColour.BadTint);
                yield return new LabelMark(isApproved ? "✓" : "✗", new(103 + (column * 46), 20 + (row * 22)), LabelRole.Strong, LabelAnchor.Middle, isApproved ? ChartColour.Good : ChartColour.Bad);
            }

            yield return new LabelMark($"{36 - (row * 6)} months", new(74, 20 + (row * 22)), LabelRole.Tick, LabelAnchor.End);
        }

        // Over the cells and the marks in them: the case itself.
        yield return new PathMark([new(172, 94), new(218, 94), new(218, 116), new(172, 116)], true, new(ChartColour.Ink, 1.5), null);
        yield return new LabelMark("Requests a day, thousands", new(448, 142), LabelRole.AxisName, LabelAnchor.End);
        for (var column = 0; column < 8; column++)
        {
            yield return new LabelMark(Text(1 << column), new(103 + (column * 46), 127), LabelRole.Tick, LabelAnchor.Middle);
        }
    }

    private static PathMark Box(double left, double top, double width, double height, ChartColour colour) => new(
        [new(left, top), new(left + width, top), new(left + width, top + height), new(left, top + height)],
        true,
        new(ChartColour.Paper, 1),
        colour);

    private static string Text(double number) => number.ToString("0", CultureInfo.InvariantCulture);
}
