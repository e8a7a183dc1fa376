using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;
using FineTuneAdvisor.Economics.Training;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The options side by side: the baseline, the candidate, then what else could serve the workload, or why it could not.</summary>
public static class OptionTable
{
    /// <param name="worthOfGain">Of the tuned weights over the baseline, USD over the period at today's worth.</param>
    public static ImmutableArray<OptionRow> Of(Yardstick yardstick, CandidateCost candidate, TrainingCost training, Term worthOfGain)
    {
        var subject = yardstick.Subject;
        return
        [
            Prompted.Of(subject),
            .. subject.Route == Route.Unknown ? [] : new[] { TunedCandidate.Of(subject, worthOfGain) },
            PromptedCached.Of(subject, yardstick.Baseline),
            .. CheaperPrompted.Of(yardstick),
            Retrieval.Of(yardstick),
            FewShot.Of(yardstick),
            SameWeightsApi.Of(subject, worthOfGain),
            Distilled.Of(yardstick, candidate, training),
        ];
    }
}
