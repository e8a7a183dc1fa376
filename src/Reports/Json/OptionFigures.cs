using FineTuneAdvisor.Economics.Options;

namespace FineTuneAdvisor.Reports.Json;

/// <summary>Which figure an option's amount is: an option keeps amounts only, a figure knows which answers it lacks.</summary>
internal static class OptionFigures
{
    private const string SameWeights = "sameWeightsApi";

    /// <summary>The name of the figure behind a field of the result; null where none is kept under a name.</summary>
    public static string? Of(OptionCost option, string field) => option switch
    {
        { Id: SameWeights } => field switch
        {
            "annualInferenceCost" => "sameWeightsApiCost",
            "firstYearCost" => "sameWeightsFirstYearCost",
            "netBenefit" => "sameWeightsNetBenefit",
            "blendedPerMillionTokens" => "sameWeightsPerMillionTokens",
            _ => null,
        },
        { Role: OptionRole.Baseline } => field switch
        {
            "annualInferenceCost" or "firstYearCost" or "blendedPerMillionTokens" => field + ".baseline",
            _ => null,
        },
        { Role: OptionRole.Candidate } => field switch
        {
            "annualInferenceCost" or "firstYearCost" or "blendedPerMillionTokens" => field + ".candidate",
            "netBenefit" => "netBenefitPoint",
            "utilisation" => "selfHosting.utilisation",
            "paybackMonth" or "breakEvenRequestsPerDay" => field,
            _ => null,
        },
        _ => null,
    };
}
