using System.Globalization;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Reports.Composing.Wording;
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
                new Column(words.Text("column.row"), 3.6m, IsRowHeader: true),
                new Column(words.Text("column.field"), 2.4m),
                new Column(words.Text("column.value"), 1.6m, ColumnAlign.End),
                new Column(words.Text("column.unit"), 1.8m),
                new Column(words.Text("column.asOf"), 1.8m),
                new Column(words.Text("column.grade"), 0.9m),
                new Column(words.Text("column.source"), 4.6m),
            ],
            [
                .. uses.Select(use => new Row(
                    [use.Row, Field(words, use), Value(words, use), UnitOf(words, use), words.Value(use.AsOf), use.Grade, SourceText.Of(words, use.Source)])),
            ]);
    }

    private static string Field(Words words, CatalogueUse use) => words.Find($"label.field.{use.Field}") ?? use.Field;

    private static string UnitOf(Words words, CatalogueUse use) =>
        words.Find($"label.unit.{use.Unit}") ?? words.Find($"unit.{use.Unit}") ?? use.Unit;

    private static string Value(Words words, CatalogueUse use) =>
        DateOnly.TryParseExact(use.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? words.Value(day) : use.Value;
}
