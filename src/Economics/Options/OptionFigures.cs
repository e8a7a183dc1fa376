namespace FineTuneAdvisor.Economics.Options;

/// <summary>Which figure an option's amount is: an option keeps amounts only, a figure knows which answers it lacks.</summary>
public static class OptionFigures
{
    private static readonly string[] Fields =
    [
        "annualInferenceCost", "firstYearCost", "netBenefit", "totalCost", "netPresentCost", "blendedPerMillionTokens",
        "utilisation", "breakEvenRequestsPerDay", "paybackMonth",
    ];

    /// <summary>The names of all figures behind an option, each once.</summary>
    public static IEnumerable<string> All(OptionCost option) => Fields.Select(field => Of(option, field)).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The name of the figure behind a field of the result; null where none is kept under a name.</summary>
    public static string? Of(OptionCost option, string field) => (option, field) switch
    {
        ({ Id: "sameWeightsApi" }, "annualInferenceCost") => "sameWeightsApiCost",
        ({ Id: "sameWeightsApi" }, "firstYearCost") => "sameWeightsFirstYearCost",
        ({ Id: "sameWeightsApi" }, "netBenefit") => "sameWeightsNetBenefit",
        ({ Id: "sameWeightsApi" }, "blendedPerMillionTokens") => "sameWeightsPerMillionTokens",
        ({ Id: "promptedCached" }, "annualInferenceCost" or "firstYearCost") => "cachedBaselineCost",
        ({ Id: "promptedCached" }, "netBenefit") => "savingFromCaching",
        ({ Role: OptionRole.Candidate }, "netBenefit") => "netBenefitPoint",
        ({ Role: OptionRole.Candidate }, "utilisation") => "selfHosting.utilisation",
        ({ Role: OptionRole.Candidate }, "paybackMonth" or "breakEvenRequestsPerDay") => field,
        (_, "annualInferenceCost" or "firstYearCost" or "totalCost" or "netPresentCost" or "blendedPerMillionTokens") => $"{field}.{Side(option)}",
        _ => null,
    };

    private static string Side(OptionCost option) => option switch
    {
        { Role: OptionRole.Baseline } => "baseline",
        { Role: OptionRole.Candidate } => "candidate",
        { Id: "promptedCached" } => "cachedBaseline",
        _ => option.Id,
    };
}
