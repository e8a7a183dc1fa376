using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;
using FineTuneAdvisor.Economics.Quality;

namespace FineTuneAdvisor.Economics.Plausibility;

/// <summary>What a good answer costs on each side, USD, and what a failure must cost before the better model is the cheaper one.</summary>
public static class GoodAnswer
{
    public static void Enter(Case subject, ServingCost baseline, CandidateCost candidate, Gain gain)
    {
        var ledger = subject.Ledger;
        ledger.Enter("costPerGoodAnswer.baseline", baseline.PerRequest / gain.BaselineRate);
        ledger.Enter("costPerGoodAnswer.candidate", candidate.Serving.PerRequest / gain.TunedRate);
        ledger.Enter("turningFailureCost", gain.Point.Value <= 0m
            ? Term.Unknown("turningFailureCost", Reasons.NoGain)
            : (candidate.Serving.PerRequest - baseline.PerRequest) / gain.Point);
    }
}
