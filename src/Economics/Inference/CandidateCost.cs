using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Prices;
using FineTuneAdvisor.Economics.SelfHosting;

namespace FineTuneAdvisor.Economics.Inference;

/// <summary>The tuned model on the route that the team proposes, costed and entered.</summary>
/// <param name="HostingFee">USD a year for a hosted deployment, used or not; null where there is none.</param>
/// <param name="Replicas">Null unless self-hosted.</param>
public sealed record CandidateCost(ServingCost Serving, Term? HostingFee, ReplicaCount? Replicas)
{
    public static CandidateCost Enter(Case subject, ServingCost baseline, PriceResolution prices, Term requestsPerYear)
    {
        var calls = baseline.Calls.After(subject);
        var flow = CandidateFlow.Of(subject, baseline, calls);
        var sheet = prices.Candidate();
        if (subject.Route == Route.SelfHosted)
        {
            var replicas = ReplicaCount.For(subject, subject.Ledger, ThroughputOfReplica.Enter(subject, calls), flow.Tokens.Output, GpuHourPrice.Of(subject));
            var owned = new ServingCost(calls, flow, sheet, replicas.Annual, replicas.Annual);
            return new CandidateCost(EnteredServing.ByTheHour(subject, "candidate", owned, requestsPerYear), null, replicas);
        }

        sheet = sheet.Enter(subject.Ledger, "candidatePrice", "candidate.cachedInputPrice");
        var fee = HostingFeeOf(subject);
        var entered = EnteredServing.ByTheToken(subject, "candidate", calls, flow, sheet, requestsPerYear, fee);
        if (fee is not null)
        {
            IdleHosting.Enter(subject, fee, ThroughputOfReplica.Enter(subject, calls), flow.Tokens.Output, requestsPerYear * (flow.Tokens.Input + flow.Tokens.Output));
        }

        return new CandidateCost(entered, fee, null);
    }

    private static Term? HostingFeeOf(Case subject)
    {
        var perHour = subject.Inputs.Of(subject.Proposal.Candidate.HostingPerHour);
        return perHour.Value is > 0m ? subject.Ledger.Enter("hostingCost", perHour * Scale.HoursPerYear) : null;
    }
}
