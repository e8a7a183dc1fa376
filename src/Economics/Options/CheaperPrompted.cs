using System.Collections.Immutable;
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
    private const string Id = "cheaperPrompted";

    /// <summary>The cheapest such model and, where it is another one, the newest that is cheaper than the baseline; else why there is none.</summary>
    public static IEnumerable<OptionRow> Of(Yardstick yardstick)
    {
        var (subject, baseline) = (yardstick.Subject, yardstick.Baseline);
        if (subject.BaselineModel is not { } model)
        {
            return [NotPossible.Of(Id, isTuned: false, Reasons.AnswersMissing)];
        }

        if (subject.Catalogue.Find(model) is not { } own)
        {
            return [NotPossible.Of(Id, isTuned: false, Reasons.NotInCatalogue)];
        }

        if (!baseline.Annual.IsKnown)
        {
            return [NotPossible.Of(Id, isTuned: false, baseline.Annual.Reason ?? Reasons.AnswersMissing)];
        }

        var cheaper = Search(yardstick, own);
        return cheaper.IsEmpty
            ? [NotPossible.Of(Id, isTuned: false, Reasons.NoneCheaper)]
            : cheaper
                .Take(1)
                .Concat(cheaper.Where(row => row.Released is not null).OrderByDescending(row => row.Released!.Value).Take(1))
                .DistinctBy(row => row.Id)
                .Select(row => Row(yardstick, row));
    }

    // Cheapest first. The search reads every price; only those of the models shown count as used.
    private static ImmutableArray<ModelRow> Search(Yardstick yardstick, ModelRow own)
    {
        var (subject, baseline) = (yardstick.Subject, yardstick.Baseline);
        var search = new Case(subject.Inputs, subject.Catalogue);
        return
        [
            .. subject.Catalogue.Models.Values
                .Where(row => row.Provider == own.Provider && row.Id != own.Id && row.Id != subject.CandidateModel && row.Base.IsWellSourced && ModelLife.IsInService(subject, row.Id))
                .Select(row => (Row: row, Cost: Cost(search, baseline, row, yardstick.RequestsPerYear).Annual))
                .Where(option => option.Cost.Value < baseline.Annual.Value)
                .OrderBy(option => option.Cost.Value)
                .ThenBy(option => option.Row.Id, StringComparer.Ordinal)
                .Select(option => option.Row),
        ];
    }

    private static ServingCost Cost(Case subject, ServingCost baseline, ModelRow row, Term requestsPerYear) =>
        ServingCost.ByTheToken(subject, baseline.Calls, baseline.Flow, new PriceResolution(subject).Prompted(row), requestsPerYear);

    private static OptionRow Row(Yardstick yardstick, ModelRow row)
    {
        var subject = yardstick.Subject;
        return new UnmeasuredOption(
            $"{Id}:{row.Id}",
            row.Id,
            IsTuned: false,
            Cost(subject, yardstick.Baseline, row, yardstick.RequestsPerYear),
            Fee: null,
            OneOff: yardstick.Migration,
            Running: null,
            PricePath.OfPrompted(yardstick.Period, ModelLife.MonthsLeft(subject, row.Id)),
            Move: yardstick.Migration,
            EndsAfter: null)
        {
            Notes = HiddenReasoning.Notes(row, yardstick.Baseline.Calls.Reasoning),
        }.Costed(yardstick, side: null);
    }
}
