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

    /// <param name="number">Of the page, from 1.</param>
    public double TextHeight(int number) => Height - TextTop(number) - Spacing.BottomMargin;

    public static double TextTop(int number) => number == 1 ? Spacing.FirstTopMargin : Spacing.TopMargin;

    public double Right => Width - Spacing.SideMargin;
}
