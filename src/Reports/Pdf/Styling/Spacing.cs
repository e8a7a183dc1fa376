using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Pdf.Styling;

/// <summary>The white between things, in points.</summary>
internal static class Spacing
{
    public const double SideMargin = 54;
    public const double TopMargin = 64;

    /// <summary>The first page has no header.</summary>
    public const double FirstTopMargin = 48;
    public const double BottomMargin = 62;
    public const double FirstPageBar = 9;
    public const double ListIndent = 16;
    public const double ListItem = 3.5;
    public const double CellAside = 6;
    /// <summary>More before a column of words that follows a column of figures: their ends meet there.</summary>
    public const double AfterFigures = 8;
    public const double CellAbove = 3.5;
    public const double Caption = 5;
    public const double BandInside = 16;
    public const double CalloutInside = 12;
    public const double TileGap = 9;
    public const double TileInside = 10;
    public const double KeyRow = 2;
    public const double FigureTitle = 6;

    /// <summary>Of a figure: with its title it fits every paper.</summary>
    public const double TallestFigure = 560;

    private const double AfterBox = 11;

    /// <summary>Between two blocks that follow each other.</summary>
    public static double Between(Block? above, Block below) => above switch
    {
        null => 0,
        Heading heading => below is Heading or Table or Illustration ? 8 : AfterHeading(heading.Level),
        Table or Illustration when below is Paragraph { Role: ParagraphRole.Small or ParagraphRole.Caption } => Before(below),
        VerdictBand or Tiles or Callout or MarkList or Table or Illustration => Math.Max(AfterBox, Before(below)),
        _ => Before(below),
    };

    private static double AfterHeading(int level) => level switch
    {
        1 => 8,
        2 => 6,
        3 => 4,
        _ => 2,
    };

    private static double Before(Block block) => block switch
    {
        Heading { Level: 1 } => 28,
        Heading { Level: 2 } => 22,
        Heading { Level: 3 } => 16,
        Heading => 11,
        Table or Illustration or Callout or VerdictBand => 14,
        Tiles => 12,
        KeyValues or Signatures => 12,
        MarkList => 9,
        _ => 6,
    };
}
