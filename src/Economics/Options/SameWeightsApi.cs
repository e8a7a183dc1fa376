using FineTuneAdvisor.Economics.Commitment;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The tuned weights themselves behind somebody's API: the team's evaluation covers it as it covers the candidate.</summary>
public static class SameWeightsApi
{
    private const string Id = "sameWeightsApi";

    public static OptionRow Of(Case subject, Term worthOfGain) => subject.Route == Route.SelfHosted ? Costed(subject, subject.Ledger, worthOfGain)
        : NotPossible.Of(Id, isTuned: true, ReasonAgainst(subject));

    private static string ReasonAgainst(Case subject) =>
        subject.CandidateModel is not { } model ? Reasons.AnswersMissing
        : subject.Catalogue.Find(model) is not { } row ? Reasons.NotInCatalogue
        : row.Weights is null ? Reasons.ClosedWeights
        : Reasons.IsTheProposal;

    private static OptionRow Costed(Case subject, FigureLedger ledger, Term worthOfGain)
    {
        var api = ledger.Find("sameWeightsApiCost")!;
        // Nobody runs GPUs behind an API, so only retraining is left of the running cost.
        var running = ledger.Find("runningCost")! - ledger.Find("peopleCost")!;
        var monthly = (ledger.Find("valuePoint")! - (api - ledger.Find("annualInferenceCost.baseline")!) - running) / Scale.MonthsPerYear;
        return new OptionRow(
            Id, OptionRole.Alternative, subject.CandidateModel, isTuned: true, Admissibility.Of(subject, subject.CandidateModel, isHosted: true, ledger.Find("successRate.tuned") is { IsKnown: true }))
        {
            Horizon = ledger.Find("horizonMonths")!,
            AnnualInferenceCost = api,
            FirstYearCost = ledger.Find("sameWeightsFirstYearCost"),
            NetBenefit = ledger.Find("sameWeightsNetBenefit"),
            TotalCost = ledger.Find("totalCost.sameWeightsApi"),
            NetPresentCost = ledger.Find("netPresentCost.sameWeightsApi"),
            WorthOfGain = worthOfGain,
            Blended = ledger.Find("sameWeightsPerMillionTokens"),
            BreakEven = BreakEvenVolume.Closed(
                ledger.Find("costPerRequest.baseline")!,
                ledger.Find("costPerRequest.sameWeightsApi")!,
                running + ledger.Find("amortisedOneOff")!,
                subject.Inputs.Of(subject.Proposal.Workload.ActiveDaysPerYear)),
            Payback = Payback.FirstMonth(monthly, ledger.Find("oneOffCost")!, ledger.Find("monthsToPayBack")!),
        };
    }
}
