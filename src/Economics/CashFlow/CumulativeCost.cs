using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Economics.Simulation;

namespace FineTuneAdvisor.Economics.CashFlow;

/// <summary>What an option has cost by the end of each month of the period, USD, nothing discounted.</summary>
/// <param name="Option">Its id.</param>
/// <param name="ByMonth">From month 0, before the first request, to the last month; the last is the option's total cost.</param>
public sealed record CumulativeCost(string Option, ImmutableArray<decimal> ByMonth)
{
    /// <summary>Of every option whose total is known: the total's own formula, over ever more months.</summary>
    /// <param name="horizon">The months of the period, as entered.</param>
    public static ImmutableArray<CumulativeCost> Of(IReadOnlyList<OptionRow> options, Term horizon)
    {
        var known = options.Where(option => option.TotalCost is { IsKnown: true }).ToList();
        if (known.Count == 0 || horizon.Value is not { } last)
        {
            return [];
        }

        var months = Enumerable.Range(0, (int)last + 1).Select(month => (double)month).ToArray();
        var costs = Projection
            .Of(known.Select(option => option.TotalCost!), new HashSet<string>(StringComparer.Ordinal) { horizon.Symbol })
            .Over(new Dictionary<string, double[]>(StringComparer.Ordinal) { [horizon.Symbol] = months }, months.Length);
        return [.. known.Zip(costs, (option, cost) => new CumulativeCost(option.Id, [.. cost.Select(Significant.FromDouble)]))];
    }

    /// <summary>First month from which this option has cost no more than the other, to the end of the period; null where there is none.</summary>
    public int? NoDearerFrom(CumulativeCost other)
    {
        var month = ByMonth.Length;
        while (month > 0 && ByMonth[month - 1] <= other.ByMonth[month - 1])
        {
            month--;
        }

        return month == ByMonth.Length ? null : month;
    }
}
