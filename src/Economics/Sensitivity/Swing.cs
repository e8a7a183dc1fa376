using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Simulation;

namespace FineTuneAdvisor.Economics.Sensitivity;

/// <summary>How far one uncertain value alone moves the candidate's net benefit over the baseline: one bar of a tornado.</summary>
/// <param name="Name">Key of an answer, <c>param.ID</c>, or <c>gainPoint</c>.</param>
/// <param name="Low">The value's lower quantile, and the net benefit there.</param>
/// <param name="High">The value's upper quantile, and the net benefit there.</param>
public sealed record Swing(string Name, SwingEnd Low, SwingEnd High)
{
    /// <summary>USD, 0 or more.</summary>
    public decimal Width => Math.Abs(High.NetBenefit - Low.NetBenefit);
}

/// <param name="NetBenefit">USD over the period at today's worth, to 7 significant digits.</param>
public readonly record struct SwingEnd(decimal Value, decimal NetBenefit);

/// <summary>All bars, the widest first; what moves nothing is left out.</summary>
public static class Tornado
{
    /// <param name="netBenefit">The candidate's over the baseline, USD over the period at today's worth.</param>
    public static ImmutableArray<Swing> Of(Term netBenefit, IReadOnlyDictionary<string, Spread> spreads)
    {
        if (!netBenefit.IsKnown)
        {
            return [];
        }

        var projection = Projection.Of([netBenefit], spreads.Keys.ToHashSet(StringComparer.Ordinal));
        var names = projection.Varied;
        var columns = names.ToDictionary(name => name, name => Enumerable.Repeat(spreads[name].Middle, names.Length * 2).ToArray(), StringComparer.Ordinal);
        for (var index = 0; index < names.Length; index++)
        {
            columns[names[index]][index * 2] = spreads[names[index]].Low;
            columns[names[index]][(index * 2) + 1] = spreads[names[index]].High;
        }

        var benefits = projection.Over(columns, names.Length * 2)[0];
        return
        [
            .. names
                .Select((name, index) => new Swing(name, End(spreads[name].Low, benefits[index * 2]), End(spreads[name].High, benefits[(index * 2) + 1])))
                .Where(swing => swing.Width > 0m)
                .OrderByDescending(swing => swing.Width)
                .ThenBy(swing => swing.Name, StringComparer.Ordinal),
        ];
    }

    private static SwingEnd End(double value, double benefit) => new(Significant.OfSimulation(value), Significant.OfSimulation(benefit));
}
