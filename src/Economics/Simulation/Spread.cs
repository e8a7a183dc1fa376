namespace FineTuneAdvisor.Economics.Simulation;

/// <summary>
/// How an uncertain value is distributed: its median and two quantiles as given, a normal to either side with its own width (a split
/// normal), of the value itself or of its logarithm; what would fall outside the hard range lies on its end.
/// </summary>
/// <param name="Low">Lower quantile.</param>
/// <param name="Middle">Median.</param>
/// <param name="High">Upper quantile.</param>
/// <param name="Score">Normal quantile to which low and high belong, e.g. 1.2816 for 10th and 90th percentile.</param>
/// <param name="Least">Lower end of the hard range.</param>
/// <param name="Most">Upper end of the hard range.</param>
/// <param name="IsRatio">A quantity that can be twice or half as large, rather than a share or a difference: its logarithm is split normal, on each side whose end is above 0.</param>
/// <param name="IsWhole">Only whole numbers.</param>
public sealed record Spread(double Low, double Middle, double High, double Score, double Least, double Most, bool IsRatio, bool IsWhole)
{
    /// <summary>The value at a normal score: the median at 0.</summary>
    public double At(double score)
    {
        var (end, share) = score < 0 ? (Low, -score / Score) : (High, score / Score);
        var value = IsRatio && Middle > 0 && end > 0 ? Middle * Math.Exp(share * Math.Log(end / Middle)) : Middle + (share * (end - Middle));
        return Math.Clamp(IsWhole ? Math.Round(value) : value, Least, Most);
    }
}
