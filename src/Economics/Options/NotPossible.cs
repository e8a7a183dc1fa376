using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>An option that answers or catalogue do not allow: listed with its reason and without any amount, never dropped.</summary>
public static class NotPossible
{
    private static readonly string[] Fields =
    [
        "isAdmissible", "annualInferenceCost", "firstYearCost", "netBenefit", "totalCost", "yearlyCost", "netPresentCost", "blendedPerMillionTokens",
        "utilisation", "breakEvenRequestsPerDay", "paybackMonth",
    ];

    /// <param name="reason">Id of the texts (<c>reason.ID</c>).</param>
    public static OptionCost Of(string id, bool isTuned, string reason) => new(
        id,
        OptionRole.Alternative,
        Model: null,
        isTuned,
        IsAdmissible: false,
        Undecided: [],
        AnnualInferenceCost: null,
        FirstYearCost: null,
        NetBenefit: null,
        TotalCost: null,
        NetPresentCost: null,
        BlendedPerMillionTokens: null,
        Utilisation: null,
        BreakEvenRequestsPerDay: null,
        PaybackMonth: null,
        Fields.ToImmutableSortedDictionary(field => field, _ => reason, StringComparer.Ordinal));
}
