using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.CashFlow;

/// <summary>One kind of cost, month by month, from month 1.</summary>
/// <param name="Formula">Of one month, as it is printed.</param>
/// <param name="Operands">What it is made from; unknown where one of them is.</param>
/// <param name="Months">USD in each month; called only where every operand is known.</param>
public sealed record MonthlyCost(string Formula, ImmutableArray<Term> Operands, Func<double[]> Months)
{
    /// <summary>Sum over the period, USD.</summary>
    public Term Total(Period period) => Term.Function(
        $"Σ(m = 1..horizon; {Formula})",
        [.. Operands, period.Months],
        () => Significant.FromDouble(Months().Sum()));

    /// <summary>The same at today's worth, USD.</summary>
    public Term Present(Period period) => Term.Function(
        $"Σ(m = 1..horizon; {Formula} × (1 + rate)^(−m / 12))",
        [.. Operands, period.Months, period.DiscountRate],
        () => Significant.FromDouble(Months().Select((cost, index) => cost * period.Present(index + 1)).Sum()));
}
