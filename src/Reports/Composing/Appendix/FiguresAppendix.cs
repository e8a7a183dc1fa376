using FineTuneAdvisor.Reports.Composing.Sections;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Appendix;

/// <summary>How it was worked out, and the figures behind the figures of the cost section.</summary>
internal static class FiguresAppendix
{
    public static IEnumerable<Block> Of(Telling telling)
    {
        yield return new Heading(2, telling.Words.Text("heading.otherFigures"), Anchors.Figures);
        yield return new ListBlock(
            IsNumbered: false,
            [
                [telling.Words.Text("sentence.methodYear")],
                [telling.Words.Text("sentence.methodPeriod")],
                [telling.Words.Text("sentence.methodGain")],
                [telling.Words.Text("sentence.methodUnknowns")],
                [telling.Words.Text("sentence.methodRules")],
            ]);
        yield return FigureTable.OfOthers(telling) is { Rows.IsEmpty: false } others
            ? others
            : new Paragraph([telling.Words.Text("sentence.noOtherFigures")]);
    }
}
