using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Options;

public enum OptionRole
{
    Baseline,
    Candidate,
    Alternative,
}

/// <summary>One way to serve the workload, costed. A null amount is unknown or not worked out; <see cref="Because"/> names the reason.</summary>
/// <param name="Id">As design.md section 5: <c>prompted</c>, <c>providerFineTune</c>, <c>selfHosted</c>, ...</param>
/// <param name="Model">Catalogue id of the model it runs on, where known.</param>
/// <param name="IsTuned">It runs on tuned weights.</param>
/// <param name="IsAdmissible">In service at the assessment's date, meets the decidable constraints, and of known quality.</param>
/// <param name="Undecided">Constraints that answers and catalogue cannot decide (answer keys); they remove nothing.</param>
/// <param name="AnnualInferenceCost">USD, year 1, list price, no growth.</param>
/// <param name="FirstYearCost">USD: one-off, inference and running cost, without contingency.</param>
/// <param name="NetBenefit">USD a year against the baseline, at the point estimate; 0 for the baseline.</param>
/// <param name="BlendedPerMillionTokens">USD per 1M tokens, input and output together.</param>
/// <param name="Because">Field name to id of the reason (texts: <c>reason.ID</c>) for every null above.</param>
public sealed record OptionCost(
    string Id,
    OptionRole Role,
    string? Model,
    bool IsTuned,
    bool IsAdmissible,
    ImmutableArray<string> Undecided,
    decimal? AnnualInferenceCost,
    decimal? FirstYearCost,
    decimal? NetBenefit,
    decimal? TotalCost,
    decimal? NetPresentCost,
    decimal? BlendedPerMillionTokens,
    decimal? Utilisation,
    decimal? BreakEvenRequestsPerDay,
    int? PaybackMonth,
    ImmutableSortedDictionary<string, string> Because)
{
    /// <summary>USD a year over the period: total cost over its years.</summary>
    public decimal? YearlyCost { get; init; }

    /// <summary>What its amounts leave out, or rest on: ids of the texts (<c>reason.ID</c>).</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>False where answers or catalogue do not allow it: it is listed without amounts, each null for the one reason that it is not possible.</summary>
    public bool IsPossible => AnnualInferenceCost is not null
        || !Because.TryGetValue("isAdmissible", out var reason)
        || Because.GetValueOrDefault("annualInferenceCost") != reason;
}
