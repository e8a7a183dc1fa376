using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Commitment;

/// <summary>Requests a day at which a hosted tune costs what the baseline costs, people included and without any gain.</summary>
public static class BreakEvenVolume
{
    /// <summary>
    /// Closed form: fixed cost a year / (days × what a request saves). Where a request saves nothing there is none at any volume,
    /// and 0 where there is no fixed cost either.
    /// </summary>
    /// <param name="fixedCost">USD a year that does not depend on volume: hosting, running, amortised one-off cost.</param>
    public static Term Closed(Term baselinePerRequest, Term candidatePerRequest, Term fixedCost, Term activeDays) =>
        baselinePerRequest.IsKnown && candidatePerRequest.Value >= baselinePerRequest.Value && fixedCost.IsKnown
            ? Term.Unknown("breakEvenRequestsPerDay", Reasons.NoneAtAnyVolume)
            : fixedCost / (activeDays * (baselinePerRequest - candidatePerRequest));
}
