using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>An option that answers or catalogue do not allow: listed with its reason and without any amount, never dropped.</summary>
public static class NotPossible
{
    /// <param name="reason">Id of the texts (<c>reason.ID</c>).</param>
    /// <param name="netCostIfPossible">USD at today's worth, where another answer would make it an option that could be recommended.</param>
    public static OptionRow Of(string id, bool isTuned, string reason, Term? netCostIfPossible = null)
    {
        var none = Term.Unknown(id, reason);
        return new OptionRow(id, OptionRole.Alternative, model: null, isTuned, new Admissibility(reason, []))
        {
            Horizon = none,
            AnnualInferenceCost = none,
            FirstYearCost = none,
            NetBenefit = none,
            TotalCost = none,
            NetPresentCost = none,
            NetCostIfPossible = netCostIfPossible,
            Blended = none,
            Utilisation = none,
            BreakEven = none,
            Payback = none,
        };
    }
}
