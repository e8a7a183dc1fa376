using FineTuneAdvisor.Economics.Parameters;

namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>One value for several published ones.</summary>
internal static class Median
{
    /// <summary>The middle value; of an even count the mean of the two in the middle. At least one value.</summary>
    public static decimal Of(IEnumerable<decimal> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2m;
    }

    /// <summary>
    /// The median of the rows, with the weakest of their grades and the newest of their days; its source says of how many
    /// rows. A single row stands for itself. Null when there is none.
    /// </summary>
    /// <param name="what">What the rows are, e.g. <c>on-demand prices</c>.</param>
    /// <param name="locator">Where in the snapshot they stand.</param>
    public static Dated<decimal>? Of(IReadOnlyCollection<Dated<decimal>> rows, string what, string locator) => rows.Count switch
    {
        0 => null,
        1 => rows.First(),
        _ => new Dated<decimal>(
            Of(rows.Select(row => row.Value)),
            rows.Max(row => row.AsOf),
            rows.Select(row => row.Grade).Max(StringComparer.Ordinal)!,
            new Source("publication", $"median of {rows.Count} {what}", locator, rows.Max(row => row.Source.Retrieved))),
    };
}
