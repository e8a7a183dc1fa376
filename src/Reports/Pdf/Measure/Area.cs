using FineTuneAdvisor.Reports.Pdf.Arrange;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>The column that blocks are set in, in points from the left edge of the text area.</summary>
/// <param name="WhiteInside">Factor on the white inside boxes and rows: 1 as designed.</param>
/// <param name="TitleSize">Of the report's title, in points; null as designed.</param>
internal sealed record Area(double Left, double Width, Frame? Frame = null, double WhiteInside = 1, double? TitleSize = null)
{
    public Area Inside(double left, double right) => this with { Left = Left + left, Width = Width - left - right };
}
