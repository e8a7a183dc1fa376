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
                new Column(words.Text("column.row"), 3.3m, IsRowHeader: true),
                new Column(words.Text("column.field"), 2),
                new Column(words.Text("column.value"), 2.5m),
                new Column(words.Text("column.asOf"), 2.7m),
                new Column(words.Text("column.grade"), 0.8m),
                new Column(words.Text("column.source"), 4.7m),
            ],
            [
                .. uses.Select(use => new Row(
                    [use.Row, Field(words, use), Value(words, use), words.Value(use.AsOf), use.Grade, SourceText.Of(words, use.Source)])),
            ]);
    }

    private static string Field(Words words, CatalogueUse use) => words.Find($"label.field.{use.Field}") ?? use.Field;

    private static string Value(Words words, CatalogueUse use) =>
        DateOnly.TryParseExact(use.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? words.Value(day)
            : words.Find($"label.price.{use.Unit}", ("value", use.Value)) ?? $"{use.Value} {words.Find($"unit.{use.Unit}") ?? use.Unit}";
}
