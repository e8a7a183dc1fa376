using FineTuneAdvisor.Economics.Commitment;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.SelfHosting;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The tuned weights themselves behind somebody's API: the team's evaluation covers it as it covers the candidate.</summary>
public static class SameWeightsApi
{
    public const string Id = "sameWeightsApi";

    /// <param name="own">The weights on the team's own GPUs, whether proposed or not.</param>
    public static OptionRow Of(TunedSide own, TunedSide proposed, Term worthOfGain, bool isMeasured)
    {
        // An adapter that is paid by the token is behind an API already.
        if (proposed is { Subject.Route: Route.HostedAdapter, Cost.Replicas: null })
        {
            return NotPossible.Of(Id, isTuned: true, Reasons.IsTheProposal);
        }

        if (own != proposed)
        {
            SameWeights.Enter(own);
        }

        if (own.ReasonAgainst(own.Subject.Ledger.Find("costPerRequest.sameWeightsApi"), own.Subject.Ledger.Find("sameWeightsApiCost")) is { } reason)
        {
            return NotPossible.Of(Id, isTuned: true, reason);
        }

        if (own != proposed)
        {
            proposed.Subject.Reading.TakeOver(own.Subject.Reading);
        }

        return CarriedOver.IsEvaluated(own.Subject) ? Costed(own, worthOfGain, isMeasured) : Costed(own, null, false);
    }

    private static OptionRow Costed(TunedSide own, Term? worthOfGain, bool isQualityKnown)
    {
        var (subject, ledger, baseline) = (own.Subject, own.Subject.Ledger, own.Yardstick.Baseline);
        var api = ledger.Find("sameWeightsApiCost")!;
        // Nobody runs GPUs behind an API, so only retraining is left of the running cost.
        var running = own.Training.Running - own.Training.People;
        var monthly = (own.Value.Point - (api - baseline.Annual) - running) / Scale.MonthsPerYear;
        return new OptionRow(
            Id, OptionRole.Alternative, subject.CandidateModel, isTuned: true, Admissibility.Of(subject, subject.CandidateModel, isHosted: true, isQualityKnown))
        {
            Horizon = own.Yardstick.Period.Months,
            AnnualInferenceCost = api,
            FirstYearCost = ledger.Find("sameWeightsFirstYearCost"),
            NetBenefit = ledger.Find("sameWeightsNetBenefit"),
            TotalCost = ledger.Find("totalCost.sameWeightsApi"),
            NetPresentCost = ledger.Find("netPresentCost.sameWeightsApi"),
            WorthOfGain = worthOfGain,
            Blended = ledger.Find("sameWeightsPerMillionTokens"),
            BreakEven = BreakEvenVolume.Closed(
                baseline.PerRequest,
                ledger.Find("costPerRequest.sameWeightsApi")!,
                running + own.Net.Amortised,
                subject.Inputs.Of(subject.Proposal.Workload.ActiveDaysPerYear)),
            Payback = Payback.FirstMonth(monthly, own.Training.OneOff, own.Payback.Months),
        };
    }
}
