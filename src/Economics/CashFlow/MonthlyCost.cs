using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.CashFlow;

/// <summary>One kind of cost over the period.</summary>
/// <param name="Amount">USD in month 1, or each time it is due.</param>
/// <param name="Profile">How it goes on; null: the same amount every month.</param>
public sealed record MonthlyCost(Term Amount, MonthlyProfile? Profile)
{
    /// <summary>Sum over the period, USD.</summary>
    public Term Total(Period period) => Amount * (Profile is null ? period.Months : Profile.Sum);

    /// <summary>The same at today's worth, USD.</summary>
    public Term Present(Period period) => Amount * (Profile is null ? period.Annuity : Profile.PresentSum);
}
