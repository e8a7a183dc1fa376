using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Prices;
using FineTuneAdvisor.Economics.Tokens;

namespace FineTuneAdvisor.Economics.Inference;

/// <summary>Enters the token and cost figures of one side (<c>NAME.baseline</c> or <c>NAME.candidate</c>) and gives them back under their names.</summary>
public static class EnteredServing
{
    /// <summary>A side that pays by the token, and nothing else or a fee besides.</summary>
    /// <param name="flow">Entered already.</param>
    /// <param name="fee">USD a year on top, used or not; null where there is none.</param>
    /// <param name="hasEnds">The annual cost is shown at the ends of the team's ranges too.</param>
    public static ServingCost ByTheToken(
        Case subject, string side, CallTokens calls, TokenFlow flow, PriceSheet prices, Term requestsPerYear, Term? fee = null, bool hasEnds = false)
    {
        var perRequest = subject.Ledger.Enter(
            $"costPerRequest.{side}",
            CostPerRequest.Of(flow, prices, subject.Inputs.Of(subject.Proposal.Workload.BatchShare)));
        var annual = requestsPerYear * perRequest;
        return Annual(subject, side, new ServingCost(calls, flow, prices, perRequest, annual), requestsPerYear, fee is null ? annual : annual + fee, hasEnds);
    }

    /// <summary>A side that pays by the hour, whatever it serves.</summary>
    public static ServingCost ByTheHour(Case subject, string side, ServingCost serving, Term requestsPerYear)
    {
        var entered = Annual(subject, side, serving, requestsPerYear, serving.Annual);
        return entered with { PerRequest = subject.Ledger.Enter($"costPerRequest.{side}", entered.Annual / requestsPerYear) };
    }

    /// <summary>Enters what is cached and what is written into the cache.</summary>
    public static TokenFlow Flow(FigureLedger ledger, string side, TokenFlow flow) => flow with
    {
        Cached = ledger.Enter($"cachedTokens.{side}", flow.Cached),
        Written = ledger.Enter($"writtenTokens.{side}", flow.Written),
    };

    private static ServingCost Annual(Case subject, string side, ServingCost serving, Term requestsPerYear, Term annual, bool hasEnds = false)
    {
        var ledger = subject.Ledger;
        var cost = annual;
        annual = ledger.Enter($"annualInferenceCost.{side}", cost, hasEnds ? () => RangeEnds.Of(subject, cost) : null);
        var tokens = ledger.Enter($"annualTokens.{side}", requestsPerYear * (serving.Flow.Tokens.Input + serving.Flow.Tokens.Output));
        ledger.Enter($"blendedPerMillionTokens.{side}", annual / tokens * Scale.TokensPerPriceUnit);
        return serving with { Annual = annual };
    }
}
