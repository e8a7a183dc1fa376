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
        var measured = subject.Proposal.Candidate.CachedInputShare;
        return EnteredServing.Flow(subject.Ledger, "candidate", measured.IsKnown
            ? CacheFlow.Measured(tokens, subject.Inputs.Of(measured))
            : CacheFlow.Tuned(baseline.Flow, tokens, baseline.Calls.Prefix, calls.Prefix, CachingMinimum(subject, subject.CandidateModel)));
    }

    /// <summary>Shortest prefix that the model's provider caches: the catalogue's, else the usual one.</summary>
    public static Term CachingMinimum(Case subject, string? model) =>
        model is not null && subject.Catalogue.Find(model) is { CachingMinimum: { } minimum } row
            ? subject.Reading.Take(row.Id, "cachingMinimum", Unit.Tokens, minimum)
            : subject.Inputs.Parameter("defaultCachingMinimum");
}
