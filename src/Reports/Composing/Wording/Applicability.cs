using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>Tells what nobody knows from what does not exist in this case: the second is no gap in the evidence.</summary>
internal static class Applicability
{
    private static readonly HashSet<string> Meaningless = new(StringComparer.Ordinal)
    {
        Reasons.NotForThisRoute,
        Reasons.NoHostingFee,
        Reasons.NoCacheWritePrice,
        Reasons.OptionNotPossible,
        Reasons.IsTheBaseline,
        Reasons.NothingToPayBack,
    };

    public static bool IsMeaningless(string? reason) => reason is not null && Meaningless.Contains(reason);

    public static bool IsMeaningless(Figure figure) => !figure.IsKnown && IsMeaningless(figure.Reason);
}
