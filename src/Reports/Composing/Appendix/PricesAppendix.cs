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
                new Column(words.Text("column.row"), 4, IsRowHeader: true),
                new Column(words.Text("column.field"), 2),
                new Column(words.Text("column.value"), 1.5m, ColumnAlign.End),
                new Column(words.Text("column.unit"), 2),
                new Column(words.Text("column.asOf"), 2.5m),
                new Column(words.Text("column.grade"), 1),
                new Column(words.Text("column.source"), 4),
            ],
            [
                .. uses.Select(use => new Row(
                    [use.Row, use.Field, use.Value, words.Find($"unit.{use.Unit}") ?? use.Unit, words.Value(use.AsOf), use.Grade, SourceText.Of(words, use.Source)])),
            ]);
    }
}
