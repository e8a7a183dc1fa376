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
                new Column(words.Text("column.row"), IsRowHeader: true),
                new Column(words.Text("column.field")),
                new Column(words.Text("column.value")),
                new Column(words.Text("column.asOf")),
                new Column(words.Text("column.grade")),
                new Column(words.Text("column.source")),
            ],
            [
                .. uses.Select(use => new Row(
                    [use.Row, PriceWords.Field(words, use), PriceWords.Value(words, use), words.Value(use.AsOf), use.Grade, SourceText.Of(words, use.Source)])),
            ]);
    }
}
