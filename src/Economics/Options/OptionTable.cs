using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The options side by side: the baseline, the candidate, then what else could serve the workload.</summary>
public static class OptionTable
{
    /// <param name="worthOfGain">Of the tuned weights over the baseline, USD over the period at today's worth.</param>
    public static ImmutableArray<OptionRow> Of(Case subject, ServingCost baseline, Term worthOfGain, Term requestsPerYear, Term migration, Term horizon) =>
    [
        Prompted.Of(subject),
        .. subject.Route == Route.Unknown ? [] : new[] { TunedCandidate.Of(subject, worthOfGain) },
        PromptedCached.Of(subject),
        .. CheaperPrompted.Of(subject, baseline, requestsPerYear, migration, horizon),
        .. subject.Route == Route.SelfHosted ? new[] { SameWeightsApi.Of(subject, worthOfGain) } : [],
    ];
}
