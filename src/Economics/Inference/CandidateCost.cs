using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Prices;
using FineTuneAdvisor.Economics.SelfHosting;
using FineTuneAdvisor.Economics.Tokens;

namespace FineTuneAdvisor.Economics.Inference;

/// <summary>The tuned model on a route, costed and entered.</summary>
/// <param name="HostingFee">USD a year for a hosted deployment, used or not; null where there is none.</param>
/// <param name="Replicas">Null where tokens are paid for and not hours.</param>
public sealed record CandidateCost(ServingCost Serving, Term? HostingFee, ReplicaCount? Replicas)
{
    public static CandidateCost Enter(Case subject, ServingCost baseline, PriceResolution prices, Term requestsPerYear)
    {
        var calls = baseline.Calls.After(subject);
        var flow = CandidateFlow.Of(subject, baseline, calls);
        var sheet = prices.Candidate();
        return subject.Route == Route.SelfHosted || IsDedicated(subject, sheet)
            ? ByTheHour(subject, calls, flow, sheet, requestsPerYear)
            : ByTheToken(subject, calls, flow, sheet.Enter(subject.Ledger, "candidatePrice", "candidate.cachedInputPrice"), requestsPerYear);
    }

    // An adapter on a base that nobody sells by the token runs on GPUs rented for it alone, used or not. Of a team that proposes one
    // without naming GPUs the price of its tokens is asked first.
    private static bool IsDedicated(Case subject, PriceSheet sheet) =>
        subject.Route == Route.HostedAdapter
        && !sheet.Input.IsKnown
        && !sheet.Output.IsKnown
        && FeeOf(subject) is null
        && (subject.Proposal.Hosting.Gpu.Given.IsKnown || !subject.IsProposed);

    private static CandidateCost ByTheHour(Case subject, CallTokens calls, TokenFlow flow, PriceSheet sheet, Term requestsPerYear)
    {
        var replicas = ReplicaCount.For(subject, subject.Ledger, ThroughputOfReplica.Enter(subject, calls), flow.Tokens.Output, GpuHourPrice.Of(subject));
        var hired = new ServingCost(calls, flow, sheet, replicas.Annual, replicas.Annual);
        return new CandidateCost(EnteredServing.ByTheHour(subject, "candidate", hired, requestsPerYear), null, replicas);
    }

    private static CandidateCost ByTheToken(Case subject, CallTokens calls, TokenFlow flow, PriceSheet sheet, Term requestsPerYear)
    {
        var fee = FeeOf(subject) is { } perHour ? subject.Ledger.Enter("hostingCost", perHour * Scale.HoursPerYear) : null;
        var entered = EnteredServing.ByTheToken(subject, "candidate", calls, flow, sheet, requestsPerYear, fee);
        if (fee is not null)
        {
            IdleHosting.Enter(subject, fee, ThroughputOfReplica.Enter(subject, calls), flow.Tokens.Output, requestsPerYear * (flow.Tokens.Input + flow.Tokens.Output));
        }

        return new CandidateCost(entered, fee, null);
    }

    // USD an hour, as quoted for the proposed route.
    private static Term? FeeOf(Case subject)
    {
        var perHour = subject.Inputs.Of(subject.Proposal.Candidate.HostingPerHour);
        return subject.IsProposed && perHour.Value is > 0m ? perHour : null;
    }
}
