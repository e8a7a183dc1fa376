using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Tokens;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Economics.Inference;

/// <summary>The tuned model's tokens: what tuning removed, and what of the cache is left.</summary>
public static class CandidateFlow
{
    public static TokenFlow Of(Case subject, ServingCost baseline, CallTokens calls)
    {
        var tokens = RequestTokens.Of(calls).Enter(subject.Ledger, "candidate");
        return EnteredServing.Flow(subject.Ledger, "candidate", Of(subject, baseline, calls, tokens, subject.CandidateModel));
    }

    /// <summary>The same for any model tuned with the candidate's prompt.</summary>
    public static TokenFlow Of(Case subject, ServingCost baseline, CallTokens calls, RequestTokens tokens, string? model)
    {
        var measured = subject.Proposal.Candidate.CachedInputShare;
        return measured.IsKnown
            ? CacheFlow.Measured(tokens, subject.Inputs.Of(measured))
            : CacheFlow.Tuned(baseline.Flow, tokens, baseline.Calls.Prefix, calls.Prefix, CachingMinimum(subject, model));
    }

    /// <summary>Shortest prefix that the model's provider caches: the catalogue's, else the usual one.</summary>
    public static Term CachingMinimum(Case subject, string? model) =>
        model is not null && subject.Catalogue.Find(model) is { CachingMinimum: { } minimum } row
            ? subject.Reading.Take(row.Id, "cachingMinimum", Unit.Tokens, minimum)
            : subject.Inputs.Parameter("defaultCachingMinimum");
}
