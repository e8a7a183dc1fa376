using FineTuneAdvisor.Reports.Pdf.Styling;

namespace FineTuneAdvisor.Reports.Pdf.Draw;

/// <summary>The paper and the text area on it, in points.</summary>
internal sealed record Sheet(double Width, double Height)
{
    public static Sheet Of(PaperSize paper) => paper switch
    {
        PaperSize.A4 => new(595.28, 841.89),
        PaperSize.Letter => new(612, 792),
        _ => throw new ArgumentOutOfRangeException(nameof(paper), paper, null),
    };

    public double TextWidth => Width - (2 * Spacing.SideMargin);

    public double TextHeight => Height - Spacing.TopMargin - Spacing.BottomMargin;

    public double Right => Width - Spacing.SideMargin;
}
