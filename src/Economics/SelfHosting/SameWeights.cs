using FineTuneAdvisor.Economics.CashFlow;
using FineTuneAdvisor.Economics.Commitment;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;
using FineTuneAdvisor.Economics.Options;

namespace FineTuneAdvisor.Economics.SelfHosting;

/// <summary>Serving the weights yourself beside the same weights behind somebody's API.</summary>
public static class SameWeights
{
    /// <summary>Enters what both cost a year, the share of ours that volume does not move, and what a token costs at half the volume.</summary>
    /// <param name="own">On the team's own GPUs.</param>
    public static void Enter(TunedSide own)
    {
        if (own.Subject.Route != Route.SelfHosted || own.Cost.Replicas is not { } replicas)
        {
            return;
        }

        var subject = own.Subject;
        var ledger = subject.Ledger;
        var serving = own.Cost.Serving;
        var people = own.Training.People;
        var minimum = subject.Inputs.Of(subject.Proposal.Hosting.MinimumReplicas);
        var perRequest = EnterApi(own);
        ledger.Enter("selfHosting.breakEvenRequestsPerDay", BreakEvenVolume.Stepped(
            perRequest, replicas.PerYear, people, replicas.Capacity, minimum, subject.Inputs.Of(subject.Proposal.Workload.ActiveDaysPerYear)));
        var total = ledger.Enter("selfHosting.gpusAndPeople", serving.Annual + people);
        ledger.Enter("selfHosting.fixedShare", ((minimum * replicas.HourPrice * Scale.HoursPerYear) + people) / total);

        var utilisation = subject.Inputs.Of(subject.Proposal.Hosting.TargetUtilisation);
        ledger.Enter(
            "selfHosting.neededUtilisation",
            subject.Inputs.Parameter("minimumUtilisation") * utilisation / subject.Inputs.Of(subject.Proposal.Workload.PeakToAverage));
        var atHalf = Term.Max(minimum, Term.Ceiling(replicas.Peak / 2m / (replicas.Throughput * utilisation)));
        var halfTokens = own.Yardstick.RequestsPerYear * (serving.Flow.Tokens.Input + serving.Flow.Tokens.Output) / 2m;
        ledger.Enter("selfHosting.perMillionAtHalfVolume", atHalf * replicas.HourPrice * Scale.HoursPerYear / halfTokens * Scale.TokensPerPriceUnit);
    }

    // Behind an API the same tuning is paid for, but nobody runs GPUs: its people are counted neither here nor in the break-even volume.
    private static Term EnterApi(TunedSide own)
    {
        var (subject, training, flow) = (own.Subject, own.Training, own.Cost.Serving.Flow);
        var ledger = subject.Ledger;
        var prices = own.Prices.SameWeightsApi().Enter(ledger, "sameWeightsPrice", "candidate.cachedInputPrice");
        var perRequest = ledger.Enter("costPerRequest.sameWeightsApi", CostPerRequest.Of(flow, prices, subject.Inputs.Of(subject.Proposal.Workload.BatchShare)));
        var api = ledger.Enter("sameWeightsApiCost", own.Yardstick.RequestsPerYear * perRequest);
        var running = training.Running - training.People;
        Ownership.EnterSameWeights(subject, own.Yardstick.Period, api, training.OneOff, running);
        ledger.Enter("sameWeightsFirstYearCost", training.OneOff + api + running);
        ledger.Enter("sameWeightsNetBenefit", own.Value.Point - (api - own.Yardstick.Baseline.Annual) - running - own.Net.Amortised);
        ledger.Enter("sameWeightsPerMillionTokens", api / (own.Yardstick.RequestsPerYear * (flow.Tokens.Input + flow.Tokens.Output)) * Scale.TokensPerPriceUnit);
        return perRequest;
    }
}
