using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Simulation;

/// <summary>The options that could be recommended, against each other in every future.</summary>
/// <param name="ProbabilityBest">Per option: share of the futures in which it costs least; of equals the first.</param>
/// <param name="ExpectedRegret">Per option: mean of its cost less the least cost of each future, USD.</param>
public sealed record Ranking(ImmutableArray<double> ProbabilityBest, ImmutableArray<double> ExpectedRegret)
{
    // Enough to follow a curve, and each holds hundreds of futures.
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
            var best = Cheapest.In(costs, future);
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
    /// <remarks>
    /// Each class is split in two, and what one half chooses is valued in the other: a choice that luck made would else be praised by the same
    /// luck, and an answer that touches no option would be worth hundreds of dollars.
    /// </remarks>
    /// <param name="strata">For every future the stratum of the answer's value, from 0 for the lowest.</param>
    public double WorthOfKnowing(int[] strata)
    {
        var halves = Costs.Select(cost => Halves(cost, strata)).ToArray();
        var chosen = Enumerable.Range(0, 2 * Classes).Select(half => Cheapest.In(halves, half ^ 1)).ToArray();
        var known = chosen.Select((option, half) => halves[option][half]).Sum();
        var unknown = halves.Min(sums => sums.Sum());
        return chosen.Distinct().Count() == 1 ? 0 : Math.Max(0, (unknown - known) / strata.Length);
    }

    // Sums of a class side by side: over its even and over its odd strata.
    private static double[] Halves(double[] cost, int[] strata)
    {
        var sums = new double[2 * Classes];
        for (var future = 0; future < strata.Length; future++)
        {
            var of = (int)((long)strata[future] * Classes / strata.Length);
            sums[(2 * of) + (strata[future] & 1)] += cost[future];
        }

        return sums;
    }
}
