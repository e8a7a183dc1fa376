using FineTuneAdvisor.Economics.CashFlow;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;
using FineTuneAdvisor.Economics.Prices;
using FineTuneAdvisor.Economics.Retirement;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>
/// A cheaper model of the baseline's own provider, its price vouched for by the seller or by two files, prompted with the same tokens: what a team could try before it tunes. Its quality is
/// not measured, so it is shown with its cost and never recommended.
/// </summary>
public static class CheaperPrompted
{
    /// <summary>The cheapest such model and, where it is another one, the newest that is cheaper than the baseline; none where prices or tokens are unknown.</summary>
    public static IEnumerable<OptionRow> Of(Case subject, ServingCost baseline, Term requestsPerYear, Term migration, Term horizon)
    {
        if (subject.BaselineModel is not { } model || subject.Catalogue.Find(model) is not { } own || !baseline.Annual.IsKnown)
        {
            return [];
        }

        // The search reads every price; only those of the models shown count as used.
        var search = new Case(subject.Proposal, subject.Inputs, subject.Catalogue);
        var cheaper = subject.Catalogue.Models.Values
            .Where(row => row.Provider == own.Provider && row.Id != own.Id && row.Id != subject.CandidateModel && IsWellKnown(row.Base) && ModelLife.IsInService(subject, row.Id))
            .Select(row => (Row: row, Cost: Cost(search, baseline, row, requestsPerYear).Annual))
            .Where(option => option.Cost.Value < baseline.Annual.Value)
            .OrderBy(option => option.Cost.Value)
            .ThenBy(option => option.Row.Id, StringComparer.Ordinal)
            .ToArray();
        return cheaper
            .Take(1)
            .Concat(cheaper.OrderByDescending(option => option.Row.Released?.Value ?? DateOnly.MinValue).Take(1).Where(option => option.Row.Released is not null))
            .DistinctBy(option => option.Row.Id)
            .Select(option => Row(subject, baseline, option.Row, Cost(subject, baseline, option.Row, requestsPerYear), migration, horizon));
    }

    // A price that one file alone claims is no reason to send a team elsewhere.
    private static bool IsWellKnown(TokenPrices prices) => prices.Input?.Grade is "A" or "B" && prices.Output?.Grade is "A" or "B";

    private static ServingCost Cost(Case subject, ServingCost baseline, ModelRow row, Term requestsPerYear) =>
        ServingCost.ByTheToken(subject, baseline.Calls, baseline.Flow, new PriceResolution(subject).Prompted(row), requestsPerYear);

    private static OptionRow Row(Case subject, ServingCost baseline, ModelRow row, ServingCost cost, Term migration, Term horizon)
    {
        var period = Period.Of(subject, horizon);
        var left = ModelLife.MonthsLeft(subject, row.Id);
        var ownership = CostOfOwnership.Moving(period, cost.Annual, migration, new PricePath(period, left.IsKnown ? left : period.LifeOfModel.Assumed())) with { OneOff = migration };
        return new OptionRow("cheaperPrompted:" + row.Id, OptionRole.Alternative, row.Id, isTuned: false, Admissibility.Of(subject, row.Id, isHosted: true, isQualityKnown: false))
        {
            AnnualInferenceCost = cost.Annual,
            FirstYearCost = cost.Annual + migration,
            NetBenefit = baseline.Annual - cost.Annual,
            TotalCost = ownership.Total(period),
            NetPresentCost = ownership.Present(period),
            Blended = cost.BlendedPerMillionTokens(subject),
        };
    }
}
