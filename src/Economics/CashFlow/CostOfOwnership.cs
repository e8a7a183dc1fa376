using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.CashFlow;

/// <summary>What an option costs over the period: once at month 0, and month by month.</summary>
/// <param name="OneOff">USD at month 0; null where nothing is spent before the first request.</param>
public sealed record CostOfOwnership(Term? OneOff, ImmutableArray<MonthlyCost> Lines)
{
    /// <summary>Inference by the token.</summary>
    /// <param name="annual">USD in year 1, list price, no growth.</param>
    public static MonthlyCost Inference(Period period, Term annual, PricePath path) =>
        new(annual / Scale.MonthsPerYear * period.Contingency, path.Inference);

    /// <summary>The same amount every month.</summary>
    /// <param name="annual">USD a year.</param>
    public static MonthlyCost Steady(Term annual) => new(annual / Scale.MonthsPerYear, null);

    /// <summary>A prompted option: it follows the market only when it moves.</summary>
    /// <param name="migration">USD a move.</param>
    public static CostOfOwnership Moving(Period period, Term annual, Term migration, PricePath path) => new(
        null,
        [Inference(period, annual, path), .. path.Moving is { } moving ? [new MonthlyCost(migration, moving)] : ImmutableArray<MonthlyCost>.Empty]);

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
