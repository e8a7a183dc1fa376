using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>Builds one option's row: amounts that are known, and for every other the reason.</summary>
public sealed class OptionRow(string id, OptionRole role, string? model, bool isTuned, Admissibility admissibility)
{
    private readonly ImmutableSortedDictionary<string, string>.Builder _because = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);

    /// <summary>Months over which the total is reckoned.</summary>
    public required Term Horizon { get; init; }

    public Term? AnnualInferenceCost { get; init; }

    public Term? FirstYearCost { get; init; }

    public Term? NetBenefit { get; init; }

    public Term? TotalCost { get; init; }

    public Term? NetPresentCost { get; init; }

    public Term? Blended { get; init; }

    public Term? Utilisation { get; init; }

    public Term? BreakEven { get; init; }

    public Term? Payback { get; init; }

    /// <summary>Ids of the texts (<c>reason.ID</c>).</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    public OptionCost Build()
    {
        if (admissibility.Reason is { } reason)
        {
            _because["isAdmissible"] = reason;
        }

        var yearly = Known("yearlyCost", TotalCost is null ? null : TotalCost * Scale.MonthsPerYear / Horizon);
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
            _because.ToImmutable())
        {
            YearlyCost = yearly,
            Notes = Notes,
        };
    }

    private decimal? Known(string field, Term? term)
    {
        if (term is not { IsKnown: true })
        {
            _because[field] = term?.Reason ?? Reasons.NotForThisRoute;
        }

        return term?.Rounded;
    }
}
