using MathNet.Numerics.Distributions;

namespace FineTuneAdvisor.Economics.Quality;

/// <summary>
/// Two set-ups judged on the same cases. Only the discordant ones speak: <paramref name="OnlyTuned"/> where the tuned one alone was right,
/// <paramref name="OnlyBaseline"/> where the untuned one alone was.
/// </summary>
public readonly record struct PairedDifference(double OnlyTuned, double OnlyBaseline, double Cases)
{
    /// <summary>Bonett and Price (2012), adjusted Wald interval for paired proportions: one success added to each discordant cell.</summary>
    /// <param name="z">Normal quantile at (1 + confidence) / 2.</param>
    public Interval BonettPrice(double z)
    {
        var tuned = (OnlyTuned + 1) / (Cases + 2);
        var baseline = (OnlyBaseline + 1) / (Cases + 2);
        var difference = tuned - baseline;
        var half = z * Math.Sqrt((tuned + baseline - (difference * difference)) / (Cases + 2));
        return new Interval(Math.Max(-1, difference - half), Math.Min(1, difference + half));
    }

    /// <summary>Exact two-sided McNemar p: how often chance alone splits the discordant cases at least this unevenly.</summary>
    public static double McNemarP(double onlyTuned, double onlyBaseline)
    {
        var discordant = (int)(onlyTuned + onlyBaseline);
        return discordant == 0
            ? 1
            : Math.Min(1, 2 * Binomial.CDF(0.5, discordant, Math.Min(onlyTuned, onlyBaseline)));
    }

    /// <summary>The same shares of disagreement on another number of cases.</summary>
    public PairedDifference On(double cases) => new(OnlyTuned / Cases * cases, OnlyBaseline / Cases * cases, cases);
}
