using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Inference;
using FineTuneAdvisor.Economics.Training;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The options side by side: the baseline, the candidate, then what else could serve the workload, or why it could not.</summary>
public static class OptionTable
{
    public static ImmutableArray<OptionCost> Of(Comparison comparison, CandidateCost candidate, TrainingCost training)
    {
        var subject = comparison.Subject;
        return
        [
            Prompted.Of(subject),
            .. subject.Route == Route.Unknown ? [] : new[] { TunedCandidate.Of(subject) },
            PromptedCached.Of(subject, comparison.Baseline),
            .. CheaperPrompted.Of(comparison),
            Retrieval.Of(comparison),
            FewShot.Of(comparison),
            SameWeightsApi.Of(subject),
            Distilled.Of(comparison, candidate, training),
        ];
    }
}
