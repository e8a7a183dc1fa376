using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>Builds one option's row: amounts that are known, and for every other the reason.</summary>
public sealed class OptionRow(string id, OptionRole role, string? model, bool isTuned, Admissibility admissibility)
{
    private readonly ImmutableSortedDictionary<string, string>.Builder _because = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);

    public Figure? AnnualInferenceCost { get; init; }

    public Figure? FirstYearCost { get; init; }

    public Figure? NetBenefit { get; init; }

    public Figure? TotalCost { get; init; }

    public Figure? NetPresentCost { get; init; }

    public Figure? Blended { get; init; }

    public Figure? Utilisation { get; init; }

    public Figure? BreakEven { get; init; }

    public Figure? Payback { get; init; }

    public OptionCost Build()
    {
        if (admissibility.Reason is { } reason)
        {
            _because["isAdmissible"] = reason;
        }

        return new OptionCost(
            id,
            role,
            model,
            isTuned,
            admissibility.Reason is null,
            admissibility.Undecided,
            Known("annualInferenceCost", AnnualInferenceCost),
            Known("firstYearCost", FirstYearCost),
            role == OptionRole.Baseline ? 0m : Known("netBenefit", NetBenefit),
            Known("totalCost", TotalCost),
            Known("netPresentCost", NetPresentCost),
            Known("blendedPerMillionTokens", Blended),
            Known("utilisation", Utilisation),
            Known("breakEvenRequestsPerDay", BreakEven),
            (int?)Known("paybackMonth", Payback),
            _because.ToImmutable());
    }

    private decimal? Known(string field, Figure? figure)
    {
        if (figure is not { IsKnown: true })
        {
            _because[field] = figure?.Reason ?? Reasons.NotForThisRoute;
        }

        return figure?.Value;
    }
}
