using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Tokens;

namespace FineTuneAdvisor.Economics.Inference;

/// <summary>What part of a request its tokens belong to.</summary>
public enum RequestPart
{
    SystemPrompt,
    FewShot,

    /// <summary>Instructions and examples together, where tuning removed tokens of which nobody said whose they were.</summary>
    FixedPrompt,
    Retrieved,
    History,
    User,

    /// <summary>What the earlier calls of a request added to the later ones.</summary>
    Growth,
    Output,
    Reasoning,
}

/// <param name="Tokens">Of one request, all its calls and repetitions.</param>
/// <param name="Cost">USD a request.</param>
public sealed record PartCost(RequestPart Part, decimal Tokens, decimal Cost);

/// <summary>What one request costs, taken apart: the parts add up to the cost of a request.</summary>
/// <remarks>
/// Instructions and examples share what is read from the cache and written into it by their tokens; so does the rest of the input what is cached
/// beyond them. Parts without tokens are left out.
/// </remarks>
public static class RequestParts
{
    /// <summary>Of the workload as it is; empty while a price or a number of tokens is unknown.</summary>
    public static ImmutableArray<PartCost> OfBaseline(Case subject, ServingCost serving)
    {
        var workload = subject.Proposal.Workload;
        return Of(subject, serving, PrefixOf(subject, serving), subject.Inputs.Of(workload.RetrievedTokens));
    }

    /// <summary>Of the tuned model; empty too where it is paid by the hour, whatever it serves.</summary>
    public static ImmutableArray<PartCost> OfTuned(Case subject, CandidateCost candidate)
    {
        if (candidate.Replicas is not null)
        {
            return [];
        }

        var inputs = subject.Inputs;
        var retrieved = inputs.Of(subject.Proposal.Workload.RetrievedTokens);
        var left = retrieved - CallTokens.Removable(inputs.Of(subject.Proposal.Candidate.RetrievedTokensRemoved), retrieved);
        return Of(subject, candidate.Serving, TunedPrefixOf(subject, candidate.Serving), left);
    }

    /// <summary>The untuned request as the tuned one is told: where instructions and examples are one part of that, they are one part of both.</summary>
    public static ImmutableArray<PartCost> Alike(ImmutableArray<PartCost> untuned, ImmutableArray<PartCost> tuned)
    {
        var prompt = untuned.Where(part => part.Part is RequestPart.SystemPrompt or RequestPart.FewShot).ToList();
        return prompt.Count > 0 && tuned.Any(part => part.Part == RequestPart.FixedPrompt)
            ? [new PartCost(RequestPart.FixedPrompt, prompt.Sum(part => part.Tokens), prompt.Sum(part => part.Cost)), .. untuned.Except(prompt)]
            : untuned;
    }

    private static (RequestPart Part, Term TokensOfCall)[] PrefixOf(Case subject, ServingCost serving)
    {
        var (system, fewShot) = (subject.Inputs.Of(subject.Proposal.Workload.SystemPromptTokens), subject.Inputs.Of(subject.Proposal.Workload.FewShotTokens));
        return fewShot.Value is 0m ? [(RequestPart.SystemPrompt, serving.Calls.Prefix)]
            : system.Value is 0m ? [(RequestPart.FewShot, serving.Calls.Prefix)]
            : [(RequestPart.SystemPrompt, system), (RequestPart.FewShot, fewShot)];
    }

    private static (RequestPart Part, Term TokensOfCall)[] TunedPrefixOf(Case subject, ServingCost serving)
    {
        var before = PrefixOf(subject, serving);
        return before.Length == 1 || subject.Inputs.Of(subject.Proposal.Candidate.PromptTokensRemoved).Value is 0m ? before : [(RequestPart.FixedPrompt, serving.Calls.Prefix)];
    }

    private static ImmutableArray<PartCost> Of(Case subject, ServingCost serving, (RequestPart Part, Term TokensOfCall)[] prefix, Term retrieved)
    {
        var (inputs, workload, calls, flow, prices) = (subject.Inputs, subject.Proposal.Workload, serving.Calls, serving.Flow, serving.Prices);
        var (tokens, batch) = (flow.Tokens, inputs.Of(workload.BatchShare));
        var cachedPrefix = Term.Min(flow.Cached, tokens.Prefix);
        var beyond = tokens.Input - tokens.Prefix;
        var writing = prices.CacheWrite is { } write ? flow.Written * (write - prices.Input) : 0m;
        return serving.PerRequest.IsKnown
            ?
            [
                .. Shared(EachCall(prefix), Blended(Standard(tokens.Prefix, cachedPrefix) + writing, tokens.Prefix, prices.BatchInput)),
                .. Shared(
                    [
                        .. EachCall([(RequestPart.Retrieved, retrieved), (RequestPart.History, inputs.Of(workload.HistoryTokens)), (RequestPart.User, inputs.Of(workload.UserTokens))]),
                        (RequestPart.Growth, calls.Repetition * calls.Growth * (calls.Calls * (calls.Calls - 1m) / 2m)),
                    ],
                    Blended(Standard(beyond, flow.Cached - cachedPrefix), beyond, prices.BatchInput)),
                .. Shared(
                    EachCall([(RequestPart.Output, calls.Visible), (RequestPart.Reasoning, calls.Reasoning)]),
                    Blended(tokens.Output * prices.Output, tokens.Output, prices.BatchOutput)),
            ]
            : [];

        (RequestPart Part, Term Tokens)[] EachCall((RequestPart Part, Term TokensOfCall)[] parts) =>
            Array.ConvertAll(parts, part => (part.Part, calls.Repetition * calls.Calls * part.TokensOfCall));

        Term Standard(Term all, Term cached) => ((all - cached) * prices.Input) + (cached * prices.CachedInput);

        Term Blended(Term standard, Term all, Term batchPrice) => ((1m - batch) * standard) + (batch * all * batchPrice);
    }

    // By their tokens; all of them at one price.
    private static IEnumerable<PartCost> Shared((RequestPart Part, Term Tokens)[] parts, Term cost)
    {
        var all = parts.Select(part => part.Tokens).Aggregate((sum, next) => sum + next);
        return parts
            .Where(part => part.Tokens.Value is > 0m)
            .Select(part => (part.Part, part.Tokens, Cost: cost * part.Tokens / all / Scale.TokensPerPriceUnit))
            .Where(part => part.Cost.IsKnown)
            .Select(part => new PartCost(part.Part, part.Tokens.Rounded!.Value, part.Cost.Rounded!.Value));
    }
}
