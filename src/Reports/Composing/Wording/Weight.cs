using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>In which order findings are told: what decides a criterion or a pattern first, then what an approval carries, then notes.</summary>
internal static class Weight
{
    private static readonly Effect[] Order = [Effect.Blocks, Effect.Withholds, Effect.Present, Effect.Unsure, Effect.Condition, Effect.Note];

    public static int Of(Finding finding) => Array.IndexOf(Order, finding.Effect);
}
