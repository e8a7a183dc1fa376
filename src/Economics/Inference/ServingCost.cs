using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Prices;
using FineTuneAdvisor.Economics.Tokens;

namespace FineTuneAdvisor.Economics.Inference;

/// <summary>What one side's inference costs.</summary>
/// <param name="PerRequest">USD a request.</param>
/// <param name="Annual">USD in year 1, list price, no growth.</param>
public sealed record ServingCost(CallTokens Calls, TokenFlow Flow, PriceSheet Prices, Term PerRequest, Term Annual)
{
    public static Term RequestsPerYear(Case subject) =>
        subject.Inputs.Of(subject.Proposal.Workload.RequestsPerDay) * subject.Inputs.Of(subject.Proposal.Workload.ActiveDaysPerYear);

    /// <summary>USD per 1M tokens, input and output together.</summary>
    public Term BlendedPerMillionTokens(Case subject) => Annual / (RequestsPerYear(subject) * (Flow.Tokens.Input + Flow.Tokens.Output)) * Scale.TokensPerPriceUnit;

    /// <summary>Any flow at any prices, with the workload's batch share.</summary>
    public static ServingCost ByTheToken(Case subject, CallTokens calls, TokenFlow flow, PriceSheet prices, Term requestsPerYear)
    {
        var perRequest = CostPerRequest.Of(flow, prices, subject.Inputs.Of(subject.Proposal.Workload.BatchShare));
        return new ServingCost(calls, flow, prices, perRequest, requestsPerYear * perRequest);
    }
}
