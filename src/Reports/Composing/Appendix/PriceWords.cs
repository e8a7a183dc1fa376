using System.Globalization;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Reports.Composing.Wording;

namespace FineTuneAdvisor.Reports.Composing.Appendix;

/// <summary>A value of the catalogue in words: which price or date of the row it is, and the value with its unit.</summary>
internal static class PriceWords
{
    public static string Field(Words words, CatalogueUse use) => words.Find($"label.field.{use.Field}") ?? use.Field;

    public static string Value(Words words, CatalogueUse use) =>
        DateOnly.TryParseExact(use.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? words.Value(day)
            : words.Find($"label.price.{use.Unit}", ("value", use.Value)) ?? $"{use.Value} {words.Find($"unit.{use.Unit}") ?? use.Unit}";
}
