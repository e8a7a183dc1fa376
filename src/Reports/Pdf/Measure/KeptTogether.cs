using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>Which blocks stand on one page with the one above them, beside a heading and its text.</summary>
internal static class KeptTogether
{
    /// <param name="heading">Right before <paramref name="above"/>; null where something else is.</param>
    /// <param name="above">Its end is kept with the start of <paramref name="block"/>.</param>
    public static bool Are(Heading? heading, Block? above, Block block) => (above, block) switch
    {
        // A list needs the line that leads to it, and small print what it speaks of.
        (Paragraph, ListBlock) => true,
        (Paragraph or Table or Illustration, Paragraph { Role: ParagraphRole.Small }) => true,
        // What leads from a heading to those below it, to a table or a chart, would be a heading alone at the foot of a page.
        (Paragraph, Heading below) => below.Level > heading?.Level,
        (Paragraph, Table or Illustration) => heading is not null,
        _ => false,
    };
}
