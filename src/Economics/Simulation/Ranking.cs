using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Simulation;

/// <summary>The options that could be recommended, against each other in every future.</summary>
/// <param name="ProbabilityBest">Per option: share of the futures in which it costs least; of equals the first.</param>
/// <param name="ExpectedRegret">Per option: mean of its cost less the least cost of each future, USD.</param>
public sealed record Ranking(ImmutableArray<double> ProbabilityBest, ImmutableArray<double> ExpectedRegret)
{
    // Each holds enough futures that its mean stands still, and there are enough to follow a curve.
    private const int Classes = 20;

    private double[][] Costs { get; init; } = [];

    /// <param name="costs">For every option its cost in every future; all are known.</param>
    public static Ranking Of(double[][] costs)
    {
        var count = costs[0].Length;
        var wins = new int[costs.Length];
        var least = 0.0;
        for (var future = 0; future < count; future++)
        {
            var best = 0;
            for (var option = 1; option < costs.Length; option++)
            {
                best = costs[option][future] < costs[best][future] ? option : best;
            }

            wins[best]++;
            least += costs[best][future];
        }

        return new Ranking(
            [.. wins.Select(won => (double)won / count)],
            [.. costs.Select(cost => Math.Max(0, (cost.Sum() - least) / count))])
        {
            Costs = costs,
        };
    }

    /// <summary>
    /// Expected value of knowing one answer before choosing, USD: the least expected cost less the expectation of the least cost given the
    /// answer, which is taken from the means within classes of equally likely values (partial EVPI; Strong, Oakley and Brennan 2014
    /// describe the problem). 0 where the same option is best in every class.
    /// </summary>
    /// <param name="strata">For every future the stratum of the answer's value, from 0 for the lowest.</param>
    public double WorthOfKnowing(int[] strata)
    {
        var count = strata.Length;
        var sums = new double[Costs.Length][];
        for (var option = 0; option < Costs.Length; option++)
        {
            sums[option] = new double[Classes];
            for (var future = 0; future < count; future++)
            {
                sums[option][(int)((long)strata[future] * Classes / count)] += Costs[option][future];
            }
        }

        var known = Enumerable.Range(0, Classes).Sum(of => sums.Min(sum => sum[of]));
        var unknown = sums.Min(sum => sum.Sum());
        return IsSameEverywhere(sums) ? 0 : Math.Max(0, (unknown - known) / count);
    }

    private static bool IsSameEverywhere(double[][] sums) =>
        sums.Any(candidate => Enumerable.Range(0, Classes).All(of => sums.All(other => candidate[of] <= other[of])));
}
