using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The options side by side, made from the figures.</summary>
public static class OptionTable
{
    public static ImmutableArray<OptionCost> Of(Case subject, FigureSet figures)
    {
        var options = ImmutableArray.CreateBuilder<OptionCost>();
        options.Add(Prompted(subject, figures));
        if (subject.Route != Route.Unknown)
        {
            options.Add(Candidate(subject, figures));
        }

        if (subject.Route == Route.SelfHosted)
        {
            options.Add(SameWeightsApi(subject, figures));
        }

        return options.ToImmutable();
    }

    private static OptionCost Prompted(Case subject, FigureSet figures) => Row(
        "prompted",
        OptionRole.Baseline,
        subject.BaselineModel,
        isTuned: false,
        Admissibility.Of(subject, subject.BaselineModel, isHosted: true, isQualityKnown: true),
        annual: figures["annualInferenceCost.baseline"],
        firstYear: figures["firstYearCost.baseline"],
        netBenefit: null,
        total: figures["totalCost.baseline"],
        present: figures["netPresentCost.baseline"],
        blended: figures["blendedPerMillionTokens.baseline"]);

    private static OptionCost Candidate(Case subject, FigureSet figures) => Row(
        subject.Route switch { Route.ProviderFineTune => "providerFineTune", Route.HostedAdapter => "hostedAdapter", _ => "selfHosted" },
        OptionRole.Candidate,
        subject.CandidateModel,
        isTuned: true,
        Admissibility.Of(subject, subject.IsHosted ? subject.CandidateModel : null, subject.IsHosted, figures["successRate.tuned"].IsKnown),
        annual: figures["annualInferenceCost.candidate"],
        firstYear: figures["firstYearCost.candidate"],
        netBenefit: figures["netBenefitPoint"],
        total: figures["totalCost.candidate"],
        present: figures["netPresentCost.candidate"],
        blended: figures["blendedPerMillionTokens.candidate"],
        utilisation: figures["selfHosting.utilisation"],
        breakEven: figures["breakEvenRequestsPerDay"],
        payback: figures["paybackMonth"]);

    // The tuned weights themselves behind somebody's API: the team's evaluation covers it as it covers the candidate.
    private static OptionCost SameWeightsApi(Case subject, FigureSet figures) => Row(
        "sameWeightsApi",
        OptionRole.Alternative,
        subject.CandidateModel,
        isTuned: true,
        Admissibility.Of(subject, subject.CandidateModel, isHosted: true, figures["successRate.tuned"].IsKnown),
        annual: figures["sameWeightsApiCost"],
        firstYear: figures["sameWeightsFirstYearCost"],
        netBenefit: figures["sameWeightsNetBenefit"],
        total: figures["totalCost.sameWeightsApi"],
        present: figures["netPresentCost.sameWeightsApi"],
        blended: figures["sameWeightsPerMillionTokens"]);

    private static OptionCost Row(
        string id,
        OptionRole role,
        string? model,
        bool isTuned,
        Admissibility admissibility,
        Figure annual,
        Figure firstYear,
        Figure? netBenefit,
        Figure total,
        Figure present,
        Figure blended,
        Figure? utilisation = null,
        Figure? breakEven = null,
        Figure? payback = null)
    {
        var because = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        decimal? Known(string field, Figure? figure)
        {
            if (figure is { IsKnown: true })
            {
                return figure.Value;
            }

            because[field] = figure?.Reason ?? Reasons.NotForThisRoute;
            return null;
        }

        return new OptionCost(
            id,
            role,
            model,
            isTuned,
            admissibility.IsAdmissible,
            admissibility.Undecided,
            Known("annualInferenceCost", annual),
            Known("firstYearCost", firstYear),
            role == OptionRole.Baseline ? 0m : Known("netBenefit", netBenefit),
            Known("totalCost", total),
            Known("netPresentCost", present),
            Known("blendedPerMillionTokens", blended),
            Known("utilisation", utilisation),
            Known("breakEvenRequestsPerDay", breakEven),
            (int?)Known("paybackMonth", payback),
            because.ToImmutable());
    }
}
