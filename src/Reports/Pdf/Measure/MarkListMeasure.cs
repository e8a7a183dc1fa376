using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>Judged lines in three columns: mark, name, reason; in two where nothing is named. To a reader's software it is a list.</summary>
internal static class MarkListMeasure
{
    private const double PillAside = 5;
    private const double Gap = 10;
    // Fixed, so that lists below each other line up.
    private const double LeastForMark = 0.1;
    private const double MostForMark = 0.3;
    private const double NameWidth = 0.265;
    private const double Above = 4.5;
    private const double Rule = 0.5;

    public static ImmutableArray<Strip> Strips(MarkList list, Area area, TextSetter text)
    {
        var widest = list.Items.Select(item => WidthOf(Label(item), text)).DefaultIfEmpty(0).Max();
        var mark = Math.Clamp(widest, LeastForMark * area.Width, MostForMark * area.Width) + PillAside;
        var isNamed = list.Items.Any(item => item.Name.Length > 0);
        var name = isNamed ? NameWidth * area.Width : 0;
        var strips = list.Items.Select((item, index) => Row(item, index == 0));
        var rows = Flow.Together(Flow.Enclose([.. strips], [new Ink.Open(Element.List())], [new Ink.Close()]));
        // A mark without a name stands under a heading, and what explains it follows: at the foot of a page it would be a heading alone.
        return isNamed || rows.IsEmpty ? rows : Flow.KeepLastWithNext(rows);

        Strip Row(Mark item, bool isFirst)
        {
            var tone = Palette.Of(item.Tone);
            var nameLeft = area.Left + mark + PillAside + Gap;
            var reasonLeft = isNamed ? nameLeft + name + Gap : nameLeft;
            var reasonWidth = area.Left + area.Width - reasonLeft;
            var word = Typography.MarkWord with { Colour = tone.Strong };
            ImmutableArray<SideCell> cells =
            [
                new(area.Left + PillAside, mark - PillAside, [new(text.Lines(Label(item), word, mark - PillAside), word, Pill: tone.Tint)], [Element.ListItem, Element.Label], Closes: 1),
                .. isNamed ? [new SideCell(nameLeft, name, [new(text.Lines(item.Name, Typography.MarkName, name), Typography.MarkName, Element.Paragraph)], [Element.ListBody], Closes: 0)] : Array.Empty<SideCell>(),
                new(reasonLeft, reasonWidth, [new(text.Lines(item.Reason, Typography.MarkReason, reasonWidth), Typography.MarkReason, Element.Paragraph)], isNamed ? [] : [Element.ListBody], Closes: 2),
            ];
            return new SideBySide(cells, Above * area.WhiteInside, Above * area.WhiteInside, height => isFirst ? [Line(0), Line(height)] : [Line(height)]).ToStrip();
        }

        Ink Line(double top) => new Ink.Fill(area.Left, top - Rule, area.Width, Rule, Palette.Hairline);
    }

    private static string Label(Mark mark) => $"{mark.Symbol} {mark.Word}";

    // A hair more than the sum, or rounding could break the line.
    private static double WidthOf(string words, TextSetter text) =>
        text.Pieces(words, Typography.MarkWord).Sum(piece => piece.Width) + 0.01;
}
