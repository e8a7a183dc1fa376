using FineTuneAdvisor.Economics.CashFlow;
using FineTuneAdvisor.Economics.Commitment;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;
using FineTuneAdvisor.Economics.Prices;
using FineTuneAdvisor.Economics.Quality;
using FineTuneAdvisor.Economics.Training;

namespace FineTuneAdvisor.Economics.SelfHosting;

/// <summary>Serving the weights yourself beside the same weights behind somebody's API.</summary>
public static class SameWeights
{
    /// <summary>Enters what both cost a year, the share of ours that volume does not move, and what a token costs at half the volume.</summary>
    public static void Enter(
        Case subject, ServingCost baseline, CandidateCost candidate, PriceResolution prices, TrainingCost training, GainValue value, NetBenefit net, Term requestsPerYear, Term horizon)
    {
        if (candidate.Replicas is not { } replicas)
        {
            return;
        }

        var ledger = subject.Ledger;
        var serving = candidate.Serving;
        var perRequest = ledger.Enter(
            "costPerRequest.sameWeightsApi",
            CostPerRequest.Of(serving.Flow, prices.SameWeightsApi().Enter(ledger, "sameWeightsPrice", "candidate.cachedInputPrice"), subject.Inputs.Of(subject.Proposal.Workload.BatchShare)));
        var api = ledger.Enter("sameWeightsApiCost", requestsPerYear * perRequest);
        ledger.Enter("selfHosting.breakEvenRequestsPerDay", BreakEvenVolume.Stepped(
            perRequest,
            replicas.PerYear,
            training.People,
            replicas.Capacity,
            subject.Inputs.Of(subject.Proposal.Hosting.MinimumReplicas),
            subject.Inputs.Of(subject.Proposal.Workload.ActiveDaysPerYear)));
        EnterApi(subject, baseline, api, serving, training, value, net, requestsPerYear, horizon);
        var total = ledger.Enter("selfHosting.gpusAndPeople", serving.Annual + training.People);
        var minimum = subject.Inputs.Of(subject.Proposal.Hosting.MinimumReplicas);
        ledger.Enter("selfHosting.fixedShare", ((minimum * replicas.HourPrice * Scale.HoursPerYear) + training.People) / total);

        var hosting = subject.Proposal.Hosting;
        ledger.Enter(
            "selfHosting.neededUtilisation",
            subject.Inputs.Parameter("minimumUtilisation") * subject.Inputs.Of(hosting.TargetUtilisation) / subject.Inputs.Of(subject.Proposal.Workload.PeakToAverage));
        var atHalf = Term.Max(
            minimum,
            Term.Ceiling(replicas.Peak / 2m / (replicas.Throughput * subject.Inputs.Of(hosting.TargetUtilisation))));
        var halfTokens = requestsPerYear * (serving.Flow.Tokens.Input + serving.Flow.Tokens.Output) / 2m;
        ledger.Enter("selfHosting.perMillionAtHalfVolume", atHalf * replicas.HourPrice * Scale.HoursPerYear / halfTokens * Scale.TokensPerPriceUnit);
    }

    // Behind an API the same tuning is paid for, but nobody runs GPUs: its people are counted neither here nor in the break-even volume.
    private static void EnterApi(
        Case subject, ServingCost baseline, Term api, ServingCost serving, TrainingCost training, GainValue value, NetBenefit net, Term requestsPerYear, Term horizon)
    {
        var ledger = subject.Ledger;
        var running = training.Running - training.People;
        Ownership.EnterSameWeights(subject, api, training.OneOff, running, horizon);
        ledger.Enter("sameWeightsFirstYearCost", training.OneOff + api + running);
        ledger.Enter("sameWeightsNetBenefit", value.Point - (api - baseline.Annual) - running - net.Amortised);
        ledger.Enter("sameWeightsPerMillionTokens", api / (requestsPerYear * (serving.Flow.Tokens.Input + serving.Flow.Tokens.Output)) * Scale.TokensPerPriceUnit);
    }
}
