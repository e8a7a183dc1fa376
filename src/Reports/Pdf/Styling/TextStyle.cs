using FineTuneAdvisor.Reports.Pdf.Fonts;

namespace FineTuneAdvisor.Reports.Pdf.Styling;

/// <summary>How a text is set. Sizes in points.</summary>
/// <param name="Leading">From one baseline to the next.</param>
internal sealed record TextStyle(Face Face, double Size, double Leading, Colour Colour)
{
    // Height of Source Sans's capitals over its size.
    private const double CapHeight = 0.66;

    /// <summary>From the top of a line to its baseline: capitals stand in the middle of their line.</summary>
    public double Baseline => (Leading + (CapHeight * Size)) / 2;
}
