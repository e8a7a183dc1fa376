using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>A bulleted or numbered list.</summary>
internal static class ListMeasure
{
    public static ImmutableArray<Strip> Strips(ListBlock list, Area area, TextSetter text)
    {
        var labels = Enumerable.Range(1, list.Items.Length)
            .Select(number => list.IsNumbered ? number.ToString(CultureInfo.InvariantCulture) + "." : "•")
            .Select(label => text.Lines(label, Typography.ListLabel, area.Width)[0])
            .ToList();
        var indent = Math.Max(Spacing.ListIndent, labels.Select(label => label.Width).DefaultIfEmpty(0).Max() + 5);
        var inner = area.Inside(indent, 0);
        var attribute = list.IsNumbered ? ElementAttribute.NumberedDecimal : ElementAttribute.MarkedWithDiscs;
        var strips = list.Items.SelectMany((runs, index) => Item(runs, labels[index], index == 0 ? 0 : Spacing.ListItem));
        return Flow.Enclose([.. strips], [new Ink.Open(Element.List(attribute))], [new Ink.Close()]);

        ImmutableArray<Strip> Item(ImmutableArray<Run> runs, TextLine label, double space)
        {
            var body = Flow.Strips(text.Lines(runs, Typography.Body, inner.Width), Typography.Body, inner.Left, Element.ListBody);
            ImmutableArray<Ink> before = [new Ink.Open(Element.ListItem), new Ink.Open(Element.Label), new Ink.Text(label, area.Left, 0), new Ink.Close()];
            return Flow.SpacedBefore(Flow.Enclose(body, before, [new Ink.Close()]), space);
        }
    }
}
