using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>
/// Finds prices more than 20 times off the median of what other sellers charge for a model of the same name: a unit slip too
/// small to show by itself. The name is what stands after the last slash, whatever the case.
/// </summary>
internal static class SameNameCheck
{
    private const decimal MostTimesTheMedian = 20m;
    private const int FewestSellers = 3;

    /// <summary>The keys of the offers to leave out.</summary>
    public static ImmutableHashSet<string> Outliers(IEnumerable<(Offer Offer, ImmutableSortedDictionary<string, decimal> Prices)> offers, TrapLog log)
    {
        var outliers = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var name in offers.Where(offer => !offer.Offer.IsTuned).GroupBy(offer => NameOf(offer.Offer.Id), StringComparer.OrdinalIgnoreCase))
        {
            foreach (var field in (string[])["input", "output"])
            {
                var priced = name.Where(offer => offer.Prices.ContainsKey(field)).ToArray();
                if (priced.Select(offer => offer.Offer.Provider).Distinct(StringComparer.Ordinal).Count() < FewestSellers)
                {
                    continue;
                }

                var median = Median.Of(priced.Select(offer => offer.Prices[field]));
                foreach (var (offer, prices) in priced.Where(offer => offer.Prices[field] > median * MostTimesTheMedian || offer.Prices[field] < median / MostTimesTheMedian))
                {
                    outliers.Add(offer.Key);
                    log.Add(
                        Trap.UnitSlip,
                        offer.Id,
                        field,
                        $"{PlausiblePrices.Text(prices[field])} USD per 1M, {PlausiblePrices.Text(median)} is the median of {priced.Length} offers of that name",
                        "left out with the whole list");
                }
            }
        }

        return outliers.ToImmutable();
    }

    private static string NameOf(string id) => id[(id.LastIndexOf('/') + 1)..];
}
