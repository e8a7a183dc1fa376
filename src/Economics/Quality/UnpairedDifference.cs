namespace FineTuneAdvisor.Economics.Quality;

/// <summary>Two success rates known only as rates over the same number of cases each.</summary>
public readonly record struct UnpairedDifference(double Tuned, double Baseline, double Cases)
{
    /// <summary>Newcombe (1998), method 10: the hybrid of two Wilson score intervals.</summary>
    /// <param name="z">Normal quantile at (1 + confidence) / 2.</param>
    public Interval Newcombe(double z)
    {
        var (tunedLow, tunedHigh) = Wilson(Tuned, z);
        var (baselineLow, baselineHigh) = Wilson(Baseline, z);
        var difference = Tuned - Baseline;
        return new Interval(
            difference - Math.Sqrt(Square(Tuned - tunedLow) + Square(baselineHigh - Baseline)),
            difference + Math.Sqrt(Square(tunedHigh - Tuned) + Square(Baseline - baselineLow)));
    }

    private static double Square(double value) => value * value;

    private (double Low, double High) Wilson(double rate, double z)
    {
        var scale = 1 + (z * z / Cases);
        var centre = (rate + (z * z / (2 * Cases))) / scale;
        var half = z / scale * Math.Sqrt((rate * (1 - rate) / Cases) + (z * z / (4 * Cases * Cases)));
        return (Math.Max(0, centre - half), Math.Min(1, centre + half));
    }
}
