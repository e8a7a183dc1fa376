using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Prices;

namespace FineTuneAdvisor.Economics.Inference;

/// <summary>The best way without fine-tuning, costed and entered.</summary>
public static class BaselineCost
{
    public static ServingCost Enter(Case subject, PriceSheet prices, Term requestsPerYear)
    {
        var serving = ServingCost.Baseline(subject, prices, requestsPerYear);
        var calls = serving.Calls;
        var ledger = subject.Ledger;
        ledger.Enter("cacheHitOfPrefix", serving.Flow.Hit);
        ledger.Enter("contextMultiplier", (calls.Input + calls.Output) / (calls.Repetition * (calls.Prefix + calls.Body + calls.Visible + calls.Reasoning)));
        var workload = subject.Proposal.Workload;
        ledger.Enter(
            "retrievedAndHistoryShare",
            calls.Repetition * calls.Calls * (subject.Inputs.Of(workload.RetrievedTokens) + subject.Inputs.Of(workload.HistoryTokens)) / calls.Input);
        return EnteredServing.ByTheToken(
            subject, "baseline", serving, requestsPerYear, null, AnnualAt(RangeEnds.AtLow(subject), prices), AnnualAt(RangeEnds.AtHigh(subject), prices));
    }

    /// <summary>The baseline's annual cost at one end of the team's ranges.</summary>
    public static Term AnnualAt(Case end, PriceSheet prices) => ServingCost.Baseline(end, prices, ServingCost.RequestsPerYear(end)).Annual;
}
