using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The options side by side: the baseline, the candidate, then what else could serve the workload.</summary>
public static class OptionTable
{
    public static ImmutableArray<OptionCost> Of(Case subject, ServingCost baseline, Term requestsPerYear, Term migration, Term horizon) =>
    [
        Prompted.Of(subject),
        .. subject.Route == Route.Unknown ? [] : new[] { TunedCandidate.Of(subject) },
        PromptedCached.Of(subject),
        .. CheaperPrompted.Of(subject, baseline, requestsPerYear, migration, horizon),
        .. subject.Route == Route.SelfHosted ? new[] { SameWeightsApi.Of(subject) } : [],
    ];
}
