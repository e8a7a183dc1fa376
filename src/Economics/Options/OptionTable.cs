using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The options side by side: the baseline, the candidate, then what else could serve the workload, or why it could not.</summary>
public static class OptionTable
{
    public static ImmutableArray<OptionCost> Of(TunedSide proposed)
    {
        var (subject, comparison) = (proposed.Subject, proposed.Comparison);
        var isMeasured = subject.Ledger.Find("successRate.tuned") is { IsKnown: true };
        return
        [
            Prompted.Of(subject),
            .. subject.Route == Route.Unknown ? [] : new[] { TunedOption.Of(proposed, OptionRole.Candidate, isMeasured) },
            PromptedCached.Of(subject, comparison.Baseline),
            .. CheaperPrompted.Of(comparison),
            Retrieval.Of(comparison),
            FewShot.Of(comparison),
            .. OtherRoutes.Of(proposed, isMeasured),
            Distilled.Of(comparison, proposed.Cost, proposed.Training),
        ];
    }
}
