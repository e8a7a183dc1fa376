namespace FineTuneAdvisor.Economics.Quality;

/// <summary>On how many cases an interval would come to lie on one side of a limit, were the observed shares to stay as they are.</summary>
public static class CasesToSettle
{
    // Nobody evaluates more; a difference that needs more is, for this purpose, none.
    private const double Most = 1e9;

    /// <summary>The smallest number of cases; null where the difference lies on the limit, or so near that no evaluation tells.</summary>
    /// <param name="difference">As observed.</param>
    /// <param name="limit">0 for a claim of better, minus the margin for a claim of no worse.</param>
    /// <param name="on">The interval on a number of cases.</param>
    public static double? Of(double difference, double limit, Func<double, Interval> on)
    {
        bool IsSettled(double cases) => difference > limit ? on(cases).Low > limit : on(cases).High < limit;
        if (difference == limit || !IsSettled(Most))
        {
            return null;
        }

        var (few, enough) = (1.0, Most);
        while (enough - few > 1)
        {
            var middle = Math.Floor((few + enough) / 2);
            (few, enough) = IsSettled(middle) ? (few, middle) : (middle, enough);
        }

        return enough;
    }
}
