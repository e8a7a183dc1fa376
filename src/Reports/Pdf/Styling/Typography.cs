using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Fonts;

namespace FineTuneAdvisor.Reports.Pdf.Styling;

/// <summary>The type scale of a report: every size, weight and leading, in points.</summary>
internal static class Typography
{
    public static readonly TextStyle Body = new(Face.Regular, 10, 14, Palette.Ink);
    public static readonly TextStyle Running = new(Face.Regular, 8, 10, Palette.Quiet);
    public static readonly TextStyle Cell = new(Face.Regular, 9, 12, Palette.Ink);
    public static readonly TextStyle StrongCell = Cell with { Face = Face.Semibold };
    public static readonly TextStyle ColumnHead = new(Face.Semibold, 8.5, 12, Palette.White);
    public static readonly TextStyle ListLabel = new(Face.Semibold, 10, 14, Palette.Brand);
    public static readonly TextStyle BandLabel = new(Face.Semibold, 9, 13, Palette.White);
    public static readonly TextStyle BandWord = new(Face.Bold, 22, 28, Palette.White);
    public static readonly TextStyle BandSentence = new(Face.Regular, 11.5, 16.5, Palette.White);
    public static readonly TextStyle TileLabel = new(Face.Regular, 8.5, 11.5, Palette.Quiet);
    public static readonly TextStyle TileValue = new(Face.Bold, 17, 23, Palette.Ink);
    public static readonly TextStyle CalloutTitle = new(Face.Semibold, 10, 14, Palette.Ink);
    public static readonly TextStyle MarkWord = new(Face.Semibold, 8.5, 12, Palette.Ink);
    public static readonly TextStyle MarkName = new(Face.Semibold, 9, 12, Palette.Ink);
    public static readonly TextStyle MarkReason = new(Face.Regular, 9, 12, Palette.Ink);
    public static readonly TextStyle KeyLabel = new(Face.Regular, 9, 12.5, Palette.Quiet);
    public static readonly TextStyle KeyValue = new(Face.Semibold, 9, 12.5, Palette.Ink);

    public static readonly TextStyle FigureTitle = new(Face.Semibold, 10, 14, Palette.Ink);

    /// <summary>Sizes of a title that needs several lines, where the first page has no room for them.</summary>
    public static readonly ImmutableArray<double> SmallerTitles = [20, 16, 13];

    private const double TitleLeading = 29.0 / 24;

    public static TextStyle Title(double size) => new(Face.Bold, size, Math.Round(size * TitleLeading), Palette.Ink);

    public static TextStyle Heading(int level) => level switch
    {
        1 => Title(24),
        2 => new(Face.Semibold, 15.5, 20, Palette.Brand),
        3 => new(Face.Semibold, 12, 16, Palette.Brand),
        4 => new(Face.Semibold, 10.5, 14, Palette.Ink),
        _ => new(Face.Semibold, 9.5, 13, Palette.Quiet),
    };

    public static TextStyle Paragraph(ParagraphRole role) => role switch
    {
        ParagraphRole.Lead => Body with { Size = 11.5, Leading = 16.5 },
        ParagraphRole.Small => Body with { Size = 8.5, Leading = 12, Colour = Palette.Quiet },
        ParagraphRole.Caption => Body with { Face = Face.Semibold, Size = 9, Leading = 12, Colour = Palette.Quiet },
        _ => Body,
    };

    /// <summary>What a run makes of the style around it.</summary>
    public static TextStyle Of(Run run, TextStyle around, bool isLink) => around with
    {
        Face = run.IsStrong ? Stronger(around.Face) : run.IsEmphasis ? Face.Italic : around.Face,
        Colour = isLink ? Palette.Brand : run.IsQuiet ? Palette.Quiet : around.Colour,
    };

    private static Face Stronger(Face face) => face == Face.Semibold ? Face.Bold : Face.Semibold;
}
