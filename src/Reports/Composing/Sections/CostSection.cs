using FineTuneAdvisor.Reports.Composing.Charts;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Sections;

/// <summary>What it costs: the options side by side, and how the figures were made.</summary>
internal static class CostSection
{
    public static IEnumerable<Block> Of(Telling telling)
    {
        var words = telling.Words;
        yield return new Heading(2, words.Text("heading.costs"), Anchors.Costs);
        yield return new Paragraph([words.Text("sentence.costs")]);
        foreach (var sentence in new[] { words.Text("sentence.costsVolume"), words.Text("sentence.costsPeriod") }.Where(told => told.Length > 0))
        {
            yield return new Paragraph([sentence]);
        }

        if (RequestCostChart.Of(telling) is { } request)
        {
            yield return request;
        }

        if (StickerChart.Of(telling) is { } sticker)
        {
            yield return sticker;
        }

        if (!telling.Assessment.Economics.Options.IsEmpty)
        {
            yield return new Heading(3, words.Text("heading.options"));
            if (CumulativeCostChart.Of(telling) is { } cumulative)
            {
                yield return cumulative;
                yield return CumulativeCostTable.Of(telling);
            }

            foreach (var block in OptionTables.Of(telling))
            {
                yield return block;
            }
        }

        if (FigureTable.OfAsked(telling) is { Rows.IsEmpty: false } asked)
        {
            yield return new Heading(3, words.Text("heading.figures"));
            yield return asked;
        }

        if (FigureTable.OfUnknown(telling) is { Rows.IsEmpty: false } unknown)
        {
            yield return new Heading(3, words.Text("heading.unknownFigures"));
            yield return unknown;
        }
    }
}
