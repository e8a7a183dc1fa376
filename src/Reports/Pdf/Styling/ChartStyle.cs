using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Fonts;

namespace FineTuneAdvisor.Reports.Pdf.Styling;

/// <summary>How the marks of a chart are set, in every format.</summary>
internal static class ChartStyle
{
    public static TextStyle Label(LabelRole role, ChartColour colour) => role switch
    {
        LabelRole.Strong => new(Face.Semibold, 8.5, 11, ChartPalette.OfText(colour)),
        LabelRole.Direct => new(Face.Regular, 8, 10.5, ChartPalette.OfText(colour)),
        // Scales step back behind what they measure, whatever colour plain text has.
        _ => new(Face.Regular, 7.5, 10, ChartPalette.OfText(colour == ChartColour.Ink ? ChartColour.Quiet : colour)),
    };

    /// <summary>Lengths drawn and left out by turns, in points; none for a solid line.</summary>
    public static ImmutableArray<double> Dashes(Stroke stroke) => stroke.Pattern switch
    {
        StrokePattern.Dashed => [Math.Max(3.5, 3 * stroke.Width), Math.Max(2.5, 2 * stroke.Width)],
        StrokePattern.Dotted => [stroke.Width, Math.Max(1.75, 1.5 * stroke.Width)],
        _ => [],
    };

    /// <summary>A length to the hundredth of a point: what sines and powers differ in from machine to machine is gone.</summary>
    /// <exception cref="ArgumentException">Not a number, or without end.</exception>
    public static double Rounded(double length) =>
        double.IsFinite(length) ? Math.Round(length, 2) + 0.0 : throw new ArgumentException("A length in a chart is no finite number.", nameof(length));
}
