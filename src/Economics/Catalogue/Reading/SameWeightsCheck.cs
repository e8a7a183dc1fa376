using System.Globalization;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Catalogue.Reading;

/// <summary>Refuses a price far from what others charge for the same weights: a unit slip too small to show by itself.</summary>
internal static class SameWeightsCheck
{
    // Honest sellers of the same weights lie up to 10 times apart (August 2026), so up to about 7 times from the median.
    private const decimal MostTimesTheMedian = 20m;

    // Below three sellers the median is itself one of the suspects.
    private const int FewestSellers = 3;

    public static IEnumerable<Problem> Of(IEnumerable<ModelAsWritten> models) =>
        models.Where(model => model.Entry.Weights is not null)
            .SelectMany(model => Newest(model).Select(price => (model.Entry.Weights, Price: price)))
            .GroupBy(row => (row.Weights, row.Price.Field))
            .Where(group => group.Count() >= FewestSellers)
            .SelectMany(group => Outliers([.. group.Select(row => row.Price)]));

    private static IEnumerable<Problem> Outliers(ListedPrice[] prices)
    {
        var median = Median.Of(prices.Select(price => price.Value));
        return prices
            .Where(price => !price.IsConfirmed && (price.Value > median * MostTimesTheMedian || price.Value < median / MostTimesTheMedian))
            .Select(price => new Finding(
                Text(price.Value),
                $"within {Text(MostTimesTheMedian)} times the median of the same weights, {Text(median)}",
                "Check the unit; if it is right, add 'confirmed: yes' to its list.").At(price));
    }

    private static IEnumerable<ListedPrice> Newest(ModelAsWritten model) =>
        model.Base.Where(price => price.Field is "input" or "output" && price.Day == model.Base.Max(other => other.Day));

    private static string Text(decimal amount) => amount.ToString("0.############", CultureInfo.InvariantCulture);
}
