using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>One option in the making: what it costs as terms, and whether it could be recommended.</summary>
public sealed class OptionRow(string id, OptionRole role, string? model, bool isTuned, Admissibility admissibility)
{
    public string Id => id;

    public OptionRole Role => role;

    public bool IsAdmissible => admissibility.Reason is null;

    /// <summary>An id of the texts; null where it is admissible.</summary>
    public string? WhyNotAdmissible => admissibility.Reason;

    /// <summary>Months over which the total is reckoned.</summary>
    public required Term Horizon { get; init; }

    public Term? AnnualInferenceCost { get; init; }

    public Term? FirstYearCost { get; init; }

    public Term? NetBenefit { get; init; }

    public Term? TotalCost { get; init; }

    public Term? NetPresentCost { get; init; }

    /// <summary>USD at today's worth: what the gain over the baseline is worth over the period; null where the option has no gain of its own.</summary>
    public Term? WorthOfGain { get; init; }

    /// <summary>Of an option that is not possible as things stand: its net cost once another answer makes it possible, where it could then be recommended; null for any other.</summary>
    public Term? NetCostIfPossible { get; init; }

    public Term? Blended { get; init; }

    public Term? Utilisation { get; init; }

    public Term? BreakEven { get; init; }

    public Term? Payback { get; init; }

    /// <summary>What its amounts leave out, or rest on: ids of the texts (<c>reason.ID</c>).</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What the option costs over the period less what its better answers are worth, USD at today's worth.</summary>
    public Term? NetCost => NetPresentCost is not null && WorthOfGain is not null ? NetPresentCost - WorthOfGain : NetPresentCost;

    /// <summary>The row as it is told: amounts that are known, and for every other the reason.</summary>
    public OptionCost Build()
    {
        var because = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        decimal? Known(string field, Term? term)
        {
            if (term is not { IsKnown: true })
            {
                because[field] = term?.Reason ?? Reasons.NotForThisRoute;
            }

            return term?.Rounded;
        }

        if (admissibility.Reason is { } reason)
        {
            because["isAdmissible"] = reason;
        }

        var yearly = Known("yearlyCost", TotalCost is null ? null : TotalCost * Scale.MonthsPerYear / Horizon);
        return new OptionCost(
            id,
            role,
            model,
            isTuned,
            IsAdmissible,
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
            because.ToImmutable())
        {
            YearlyCost = yearly,
            Notes = Notes,
        };
    }
}
