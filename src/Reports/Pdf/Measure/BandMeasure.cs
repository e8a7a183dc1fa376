using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>The verdict on its band of colour.</summary>
internal static class BandMeasure
{
    private const double Radius = 3;

    public static ImmutableArray<Strip> Strips(VerdictBand band, Area area, TextSetter text)
    {
        var frame = new Frame(area.Left, area.Width, Palette.Of(band.Tone).Strong, Radius, outer: area.Frame);
        var inner = area.Inside(Spacing.BandInside + 2, Spacing.BandInside + 2);
        ImmutableArray<Strip> strips =
        [
            new Strip((Spacing.BandInside - 2) * area.WhiteInside, []),
            .. Paragraph(band.Label, Typography.BandLabel),
            .. Paragraph(band.Word, Typography.BandWord),
            .. Flow.SpacedBefore(Paragraph(band.Sentence, Typography.BandSentence), 2),
            new Strip(Spacing.BandInside * area.WhiteInside, []),
        ];
        return Framed.Strips(strips, frame);

        ImmutableArray<Strip> Paragraph(string words, TextStyle style) =>
            words.Length == 0 ? [] : Flow.Strips(text.Lines(words, style, inner.Width), style, inner.Left, Element.Paragraph);
    }
}
