using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Catalogue.Reading;

/// <summary>
/// Reads the dated price lists of a model. Several entries of one day (one for each source) make one list; the same price
/// twice on a day is a problem.
/// </summary>
internal static class PriceListReader
{
    public static ImmutableArray<ListedPrice> Read(ImmutableArray<Node> items, string key, SourceTable sources, ImmutableArray<Problem>.Builder problems)
    {
        var prices = ImmutableArray.CreateBuilder<ListedPrice>();
        foreach (var item in items)
        {
            if (Fields.Of(item, key, problems) is { } fields)
            {
                Entry(fields, key, sources, prices);
            }
        }

        return prices.ToImmutable();
    }

    public static ImmutableArray<PriceList> Lists(ImmutableArray<ListedPrice> prices) =>
        [.. prices.GroupBy(price => price.Day).OrderBy(day => day.Key).Select(day => new PriceList(day.Key, Merge([.. day])))];

    public static IEnumerable<OtherPrice> Others(ImmutableArray<ListedPrice> prices, bool isTuned) =>
        prices.Select(price => new OtherPrice(isTuned, price.Field, price.Price));

    private static void Entry(Fields fields, string key, SourceTable sources, ImmutableArray<ListedPrice>.Builder prices)
    {
        var statement = sources.Of(fields);
        var isConfirmed = fields.YesNo("confirmed", false);
        foreach (var name in PriceFields.Names)
        {
            if (fields.OptionalNumber(name) is not { } amount || !IsPossible(fields, name, amount, isConfirmed) || statement is null)
            {
                continue;
            }

            if (prices.Any(price => price.Field == name && price.Day == statement.Known))
            {
                fields.Problem(name, "this price a second time for the same day", "each price once a day", "Keep the better source's.");
            }

            prices.Add(new ListedPrice(name, statement.Of(amount), isConfirmed, key, fields.Node(name)!.At));
        }

        fields.Done();
    }

    private static bool IsPossible(Fields fields, string name, decimal amount, bool isConfirmed)
    {
        if (PriceChecks.Alone(amount, isConfirmed) is not { } finding)
        {
            return true;
        }

        fields.Problem(name, finding.Found, finding.Expected, finding.Mend);
        return false;
    }

    private static TokenPrices Merge(ImmutableArray<ListedPrice> day)
    {
        return new TokenPrices(Of("input"), Of("cachedInput"), Of("cacheWrite"), Of("output"), Of("batchInput"), Of("batchOutput"));

        Dated<decimal>? Of(string field) => day.FirstOrDefault(price => price.Field == field)?.Price;
    }
}
