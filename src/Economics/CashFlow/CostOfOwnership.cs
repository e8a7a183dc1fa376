using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.CashFlow;

/// <summary>What an option costs over the period: once at month 0, and month by month.</summary>
/// <param name="OneOff">USD at month 0; null where nothing is spent before the first request.</param>
public sealed record CostOfOwnership(Term? OneOff, ImmutableArray<MonthlyCost> Lines)
{
    /// <summary>Inference by the token: grows with the volume, follows its price path.</summary>
    /// <param name="annual">USD in year 1, list price, no growth.</param>
    public static MonthlyCost Inference(Period period, Term annual, PricePath path) => new(
        "month × (1 + growth)^((m − 1) / 12) × price(m) × contingency",
        [annual / Scale.MonthsPerYear, period.Growth, .. path.Terms(period), period.Contingency],
        () =>
        {
            var month = (double)annual.Value!.Value / Scale.MonthsPerYear * (double)period.Contingency.Value!.Value;
            return [.. path.Factors(period).Select((factor, index) => month * period.Volume(index + 1) * factor)];
        });

    /// <summary>The same amount every month.</summary>
    /// <param name="annual">USD a year.</param>
    public static MonthlyCost Steady(Period period, Term annual) => new(
        "month",
        [annual / Scale.MonthsPerYear],
        () => [.. Enumerable.Repeat((double)annual.Value!.Value / Scale.MonthsPerYear, (int)period.Months.Value!.Value)]);

    /// <summary>Moves to another model, each in its month.</summary>
    /// <param name="each">USD a move.</param>
    public static MonthlyCost Migrations(Period period, Term each, PricePath path) => new(
        "move(m)",
        [each, .. path.Terms(period)],
        () =>
        {
            var months = new double[(int)period.Months.Value!.Value];
            foreach (var month in path.Moves(period))
            {
                months[month - 1] += (double)each.Value!.Value;
            }

            return months;
        });

    /// <summary>A prompted option: it follows the market only when it moves.</summary>
    /// <param name="left">Months until its model retires.</param>
    /// <param name="staying">Yearly decline while it stays.</param>
    public static CostOfOwnership Moving(Period period, Term annual, Term migration, Term left, Term staying)
    {
        var path = new PricePath(left, staying);
        return new CostOfOwnership(null, [Inference(period, annual, path), Migrations(period, migration, path)]);
    }

    /// <summary>USD over the period.</summary>
    public Term Total(Period period) => Sum(line => line.Total(period));

    /// <summary>The same at today's worth, USD.</summary>
    public Term Present(Period period) => Sum(line => line.Present(period));

    /// <summary>Enters <c>totalCost.SIDE</c> and <c>netPresentCost.SIDE</c>.</summary>
    public void Enter(FigureLedger ledger, Period period, string side)
    {
        ledger.Enter($"totalCost.{side}", Total(period));
        ledger.Enter($"netPresentCost.{side}", Present(period));
    }

    private Term Sum(Func<MonthlyCost, Term> part)
    {
        var parts = Lines.Select(part);
        return (OneOff is null ? parts : parts.Prepend(OneOff)).Aggregate((sum, next) => sum + next);
    }
}
