using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>An illustration: its title, and the chart as one strip under it, made smaller where the column is narrower.</summary>
internal static class FigureMeasure
{
    /// <exception cref="ArgumentException">The chart has no extent, or a mark of it no finite place.</exception>
    public static ImmutableArray<Strip> Strips(Illustration illustration, Area area, TextSetter text)
    {
        var chart = illustration.Chart;
        if (chart.Marks.IsEmpty)
        {
            return [];
        }

        if (!(chart.Width > 0 && chart.Height > 0))
        {
            throw new ArgumentException($"The chart \"{illustration.Id}\" has no extent.");
        }

        var scale = Math.Min(1, Math.Min(area.Width / chart.Width, Spacing.TallestFigure / chart.Height));
        var (width, height) = (ChartStyle.Rounded(scale * chart.Width), ChartStyle.Rounded(scale * chart.Height));
        var alternative = string.IsNullOrWhiteSpace(illustration.Alternative) ? illustration.Title : illustration.Alternative;
        var parts = MarkLayers.Of([.. new FigureParts(scale, width, text).Of(chart.Marks)]);
        var figure = new Strip(height, [new Ink.Figure(TextCleaning.Plain(alternative), area.Left, width, height, parts)]);
        return [.. Title(illustration.Title, area, text), figure with { SpaceBefore = Spacing.FigureTitle }];
    }

    private static ImmutableArray<Strip> Title(string title, Area area, TextSetter text)
    {
        var words = text.Words(title, Typography.FigureTitle);
        return words.IsEmpty
            ? []
            : Flow.KeepLastWithNext(Flow.Strips(LineBreaking.Break(words, area.Width, isBalanced: true), Typography.FigureTitle, area.Left, Element.Paragraph));
    }
}
