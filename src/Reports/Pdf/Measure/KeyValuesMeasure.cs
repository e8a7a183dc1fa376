using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>Labels and values, two pairs to a row. To a reader's software it is a list.</summary>
internal static class KeyValuesMeasure
{
    private const int InRow = 2;
    private const double Gap = 12;
    private const double MostForLabel = 0.4;

    public static ImmutableArray<Strip> Strips(KeyValues pairs, Area area, TextSetter text)
    {
        var pairWidth = (area.Width - Gap) / InRow;
        var widest = pairs.Items.Select(pair => text.Pieces(pair.Key, Typography.KeyLabel).Sum(piece => piece.Width)).DefaultIfEmpty(0).Max();
        var label = Math.Min(widest + 0.01, MostForLabel * pairWidth);
        var rows = pairs.Items.Chunk(InRow).Select(row => new SideBySide(
            [.. row.SelectMany((pair, index) => Cells(pair, area.Left + (index * (pairWidth + Gap))))],
            Spacing.KeyRow,
            Spacing.KeyRow,
            _ => []).ToStrip());
        return Flow.Enclose([.. rows], [new Ink.Open(Element.List())], [new Ink.Close()]);

        ImmutableArray<SideCell> Cells(KeyValuePair<string, string> pair, double left)
        {
            var valueWidth = pairWidth - label - Gap;
            return
            [
                new(left, label, [new(text.Lines(pair.Key, Typography.KeyLabel, label), Typography.KeyLabel)], [Element.ListItem, Element.Label], Closes: 1),
                new(left + label + Gap, valueWidth, [new(text.Lines(pair.Value, Typography.KeyValue, valueWidth), Typography.KeyValue)], [Element.ListBody], Closes: 2),
            ];
        }
    }
}
