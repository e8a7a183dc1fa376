using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Prices;
using FineTuneAdvisor.Economics.Tokens;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Inference;

/// <summary>The best way without fine-tuning, costed and entered.</summary>
public static class BaselineCost
{
    public static ServingCost Enter(Case subject, PriceSheet prices, Term requestsPerYear)
    {
        var calls = CallTokens.Baseline(subject);
        var ledger = subject.Ledger;
        var tokens = RequestTokens.Of(calls).Enter(ledger, "baseline");
        var workload = subject.Proposal.Workload;
        ledger.Enter("contextMultiplier", (tokens.Input + tokens.Output) / (calls.Repetition * (calls.Prefix + calls.Body + calls.Visible + calls.Reasoning)));
        ledger.Enter(
            "retrievedAndHistoryShare",
            calls.Repetition * calls.Calls * (subject.Inputs.Of(workload.RetrievedTokens) + subject.Inputs.Of(workload.HistoryTokens)) / tokens.Input);
        if (subject.BaselineModel is { } model && subject.Catalogue.Find(model) is { } row)
        {
            ledger.Enter("baselineBillsReasoning", Term.Named($"{row.Id} reasoning", row.IsReasoning ? 1m : 0m, Basis.Contracted));
        }

        var flow = EnteredServing.Flow(ledger, "baseline", CacheFlow.Measured(tokens, subject.Inputs.Of(workload.CachedInputShare)));
        flow = flow with { Hit = ledger.Enter("cacheHitOfPrefix", flow.Hit) };
        return EnteredServing.ByTheToken(subject, "baseline", calls, flow, prices, requestsPerYear, hasEnds: true);
    }
}
