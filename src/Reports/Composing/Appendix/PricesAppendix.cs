using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Appendix;

/// <summary>Every value of the catalogue that was used, as the catalogue has it.</summary>
internal static class PricesAppendix
{
    public static IEnumerable<Block> Of(Telling telling)
    {
        var words = telling.Words;
        var uses = telling.Assessment.Economics.RowsUsed;
        yield return new Heading(2, words.Text("heading.prices"), Anchors.Prices);
        if (uses.IsEmpty)
        {
            yield return new Paragraph([words.Text("sentence.noPrices")]);
            yield break;
        }

        yield return new Paragraph([words.Text("sentence.prices")]);
        yield return new Table(
            words.Text("heading.pricesCaption"),
            [
                new Column(words.Text("column.row"), 3.3m, IsRowHeader: true),
                new Column(words.Text("column.field"), 2),
                new Column(words.Text("column.value"), 2.5m),
                new Column(words.Text("column.asOf"), 2.7m),
                new Column(words.Text("column.grade"), 0.8m),
                new Column(words.Text("column.source"), 4.7m),
            ],
            [
                .. uses.Select(use => new Row(
                    [use.Row, PriceWords.Field(words, use), PriceWords.Value(words, use), words.Value(use.AsOf), use.Grade, SourceText.Of(words, use.Source)])),
            ]);
    }
}
