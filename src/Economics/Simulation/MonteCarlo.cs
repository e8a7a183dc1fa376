using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Options;

namespace FineTuneAdvisor.Economics.Simulation;

/// <summary>Draws futures, works out every option in each of them, and compares. One thread, one order: the same seed gives the same result anywhere.</summary>
public static class MonteCarlo
{
    /// <param name="horizon">The months over which options are compared, as entered.</param>
    /// <param name="hazard">Risk a year that the workload ends.</param>
    public static Uncertainty Run(IReadOnlyList<OptionRow> options, Inputs inputs, IReadOnlyDictionary<string, Spread> spreads, Term horizon, Term hazard)
    {
        var (seed, count) = ((int)inputs.Parameters["simulationSeed"].Value, (int)inputs.Parameters["simulationDraws"].Value);
        var projection = Projection.Of(
            options.Select(option => option.NetCost ?? Term.Unknown(option.Id, Reasons.NotForThisRoute)),
            spreads.Keys.Append(ServedMonths.Chance).ToHashSet(StringComparer.Ordinal),
            ImmutableDictionary<string, Term>.Empty.Add(horizon.Symbol, ServedMonths.Of(horizon, hazard)));
        var draws = new Draws(seed, count);
        var strata = projection.Varied.ToDictionary(name => name, draws.StrataOf, StringComparer.Ordinal);
        var columns = strata.ToDictionary(
            name => name.Key,
            name => spreads.TryGetValue(name.Key, out var spread) ? draws.ValuesOf(spread, name.Value) : draws.Chances(name.Value),
            StringComparer.Ordinal);
        var costs = projection.Over(columns, count);

        var isKnown = Array.ConvertAll(costs, cost => !cost.Any(double.IsNaN));
        var ranked = Enumerable.Range(0, options.Count).Where(option => options[option].IsAdmissible).ToArray();
        var isRankable = ranked.Length > 0 && ranked.All(option => isKnown[option]);
        var ranking = isRankable ? Ranking.Of([.. ranked.Select(option => costs[option])]) : null;
        return new Uncertainty(
            seed,
            count,
            [.. options.Select((option, index) => Outlook(option, costs[index], isKnown[index], ranking, Array.IndexOf(ranked, index)))],
            ranking is null ? [] : [.. strata
                .Where(name => spreads.ContainsKey(name.Key))
                .Select(name => new WorthOfKnowing(name.Key, Significant.OfSimulation(ranking.WorthOfKnowing(name.Value))))
                .OrderByDescending(worth => worth.Amount)
                .ThenBy(worth => worth.Name, StringComparer.Ordinal)]);
    }

    private static OptionOutlook Outlook(OptionRow option, double[] costs, bool isKnown, Ranking? ranking, int rank)
    {
        var sorted = (double[])costs.Clone();
        Array.Sort(sorted);
        decimal? Percentile(double share) => isKnown ? Significant.OfSimulation(Quantile(sorted, share)) : null;
        var isRanked = ranking is not null && rank >= 0;
        return new OptionOutlook(
            option.Id,
            Percentile(0.1),
            Percentile(0.5),
            Percentile(0.9),
            isKnown ? Significant.OfSimulation(costs.Average()) : null,
            isRanked ? Significant.OfSimulation(ranking!.ProbabilityBest[rank]) : null,
            isRanked ? Significant.OfSimulation(ranking!.ExpectedRegret[rank]) : null,
            isKnown ? null : option.NetCost?.Reason ?? Reasons.NotForThisRoute,
            isRanked ? null : option.WhyNotAdmissible ?? Reasons.AnotherIsUnknown);
    }

    // Between two neighbours in a straight line.
    private static double Quantile(double[] sorted, double share)
    {
        var position = share * (sorted.Length - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
