using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>Lines to sign on, side by side, each with who signs below it.</summary>
internal static class SignaturesMeasure
{
    private const double Gap = 24;
    private const double Line = 0.75;

    // A hand needs it: no tighter setting takes it.
    private const double RoomToSign = 24;
    private const double BelowLine = 3;

    public static ImmutableArray<Strip> Strips(Signatures signatures, Area area, TextSetter text)
    {
        if (signatures.Signers.IsEmpty)
        {
            return [];
        }

        var style = Typography.Paragraph(ParagraphRole.Small);
        var width = (area.Width - (Gap * (signatures.Signers.Length - 1))) / signatures.Signers.Length;
        var cells = signatures.Signers.Select((signer, index) =>
            new SideCell(LeftOf(index), width, [new Passage(text.Lines(signer, style, width), style)], [Element.Paragraph], Closes: 1));
        return [new SideBySide([.. cells], RoomToSign + BelowLine, 0, Lines).ToStrip()];

        double LeftOf(int index) => area.Left + (index * (width + Gap));

        ImmutableArray<Ink> Lines(double height) =>
            [.. signatures.Signers.Select((_, index) => new Ink.Fill(LeftOf(index), RoomToSign, width, Line, Palette.Ink))];
    }
}
