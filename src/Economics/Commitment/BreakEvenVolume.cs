using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Commitment;

/// <summary>Requests a day at which a way of serving costs what the other one costs, people included and without any gain.</summary>
public static class BreakEvenVolume
{
    /// <summary>
    /// Closed form: fixed cost a year / (days × what a request saves). Where a request saves nothing there is none at any volume.
    /// </summary>
    /// <param name="fixedCost">USD a year that does not depend on volume: hosting, running, amortised one-off cost.</param>
    public static Term Closed(Term baselinePerRequest, Term candidatePerRequest, Term fixedCost, Term activeDays) =>
        baselinePerRequest.IsKnown && candidatePerRequest.Value >= baselinePerRequest.Value && fixedCost.IsKnown
            ? Term.Unknown("breakEvenRequestsPerDay", Reasons.NoneAtAnyVolume)
            : fixedCost / (activeDays * (baselinePerRequest - candidatePerRequest));

    /// <summary>
    /// Replicas step, so the smallest volume V with k replicas is sought: k × replica cost + fixed ≤ V × days × what a request costs the other way,
    /// and V no more than k replicas serve. The first such k follows from what one full replica earns; where that is not more than it
    /// costs, there is none at any volume.
    /// </summary>
    /// <param name="otherPerRequest">USD a request by the token, elsewhere.</param>
    /// <param name="replicaPerYear">USD a year of one replica.</param>
    /// <param name="fixedCost">USD a year that neither volume nor replicas change.</param>
    /// <param name="capacity">Requests a day that one replica serves at its target utilisation and the workload's peak.</param>
    public static Term Stepped(Term otherPerRequest, Term replicaPerYear, Term fixedCost, Term capacity, Term minimumReplicas, Term activeDays)
    {
        var earned = activeDays * otherPerRequest;
        var margin = (capacity * earned) - replicaPerYear;
        if (fixedCost.IsKnown && minimumReplicas.IsKnown && margin.Value <= 0m)
        {
            return Term.Unknown("breakEvenRequestsPerDay", Reasons.NoneAtAnyVolume);
        }

        var replicas = Term.Max(minimumReplicas, Term.Ceiling(fixedCost / margin));
        return ((replicas * replicaPerYear) + fixedCost) / earned;
    }
}
