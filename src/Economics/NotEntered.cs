using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics;

/// <summary>Why a figure has no entry at all: nothing it speaks of exists in this case.</summary>
public static class NotEntered
{
    private static readonly string[] OfRetirement =
        ["baseRetirement", "baseRetirementTeam", "baseRetirementCatalogue", "announcedMonthsOfBaseLeft", "tuningCloses", "weeksUntilTuningCloses"];

    private static readonly string[] OfAlternatives = [".retrieval", ".fewShot", ".distilled"];

    private static readonly string[] OfHosting = ["hostingCost", "hostingPerMillionTokens", "idleHostingShare"];

    /// <summary>An id of the texts (<c>reason.ID</c>).</summary>
    public static string ReasonFor(Case subject, string name) =>
        name == "baselineRetirement" || (subject.Route != Route.SelfHosted && OfRetirement.Contains(name)) ? Reasons.NoRetirementKnown
        : OfAlternatives.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)) || name.StartsWith("teacher", StringComparison.Ordinal) ? Reasons.OptionNotPossible
        : name == "baselineBillsReasoning" ? Reasons.PriceMissing
        : name.EndsWith(".cacheWrite", StringComparison.Ordinal) ? Reasons.NoCacheWritePrice
        : subject.Route == Route.Unknown ? Reasons.RouteUnknown
        : subject.IsHosted && OfHosting.Contains(name) ? Reasons.NoHostingFee
        : Reasons.NotForThisRoute;
}
