using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Economics.Catalogue.Reading;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>Takes out of one list what the reader would refuse (<see cref="PriceChecks"/>), and logs each as the trap it is.</summary>
internal static class PlausiblePrices
{
    private const string Unknown = "left out: unknown";

    /// <param name="field">Before the names of the fields in the log: empty, or <c>tuned.</c>.</param>
    public static ImmutableSortedDictionary<string, decimal> Of(string model, string field, ImmutableSortedDictionary<string, decimal> written, CatalogueSource source, TrapLog log)
    {
        var slips = written.Where(price => price.Value > 0m && PriceChecks.Alone(price.Value, false) is not null).ToImmutableArray();
        foreach (var slip in slips)
        {
            log.Add(Trap.UnitSlip, model, field + slip.Key, $"{Text(slip.Value)} USD per 1M in {source.Id}", "left out with the whole list");
        }

        if (slips.Length > 0)
        {
            return written.Clear();
        }

        var prices = written;
        foreach (var zero in written.Where(price => price.Value <= 0m))
        {
            log.Add(Trap.ZeroIsUnknown, model, field + zero.Key, $"{Text(zero.Value)} in {source.Id}", Unknown);
            prices = prices.Remove(zero.Key);
        }

        var statement = new Statement(default, source);
        foreach (var (price, finding) in PriceChecks.Within([.. prices.Select(price => new ListedPrice(price.Key, statement.Of(price.Value), false, "", default))]))
        {
            var trap = price.Field.StartsWith("batch", StringComparison.Ordinal) ? Trap.StaleBatchPrice : Trap.WrongField;
            log.Add(trap, model, field + price.Field, $"{finding.Found} in {source.Id}, expected {finding.Expected}", Unknown);
            prices = prices.Remove(price.Field);
        }

        return prices;
    }

    public static string Text(decimal amount) => amount.ToString("0.############", CultureInfo.InvariantCulture);
}
