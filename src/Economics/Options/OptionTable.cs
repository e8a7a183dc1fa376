using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The options side by side: the baseline, the candidate, then what else could serve the workload, or why it could not.</summary>
public static class OptionTable
{
    /// <param name="worthOfGain">Of the tuned weights over the baseline, USD over the period at today's worth.</param>
    public static ImmutableArray<OptionRow> Of(TunedSide proposed, Term worthOfGain)
    {
        var (subject, yardstick) = (proposed.Subject, proposed.Yardstick);
        var isMeasured = subject.Ledger.Find("successRate.tuned") is { IsKnown: true };
        return
        [
            Prompted.Of(subject),
            .. subject.Route == Route.Unknown ? [] : new[] { TunedOption.Of(proposed, OptionRole.Candidate, worthOfGain, isMeasured) },
            PromptedCached.Of(subject, yardstick.Baseline),
            .. CheaperPrompted.Of(yardstick),
            Retrieval.Of(yardstick),
            FewShot.Of(yardstick),
            .. OtherRoutes.Of(proposed, worthOfGain, isMeasured),
            Distilled.Of(yardstick, proposed.Cost, proposed.Training),
        ];
    }
}
