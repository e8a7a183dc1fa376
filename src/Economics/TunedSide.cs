using FineTuneAdvisor.Economics.CashFlow;
using FineTuneAdvisor.Economics.Commitment;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Economics.Prices;
using FineTuneAdvisor.Economics.Quality;
using FineTuneAdvisor.Economics.Retirement;
using FineTuneAdvisor.Economics.Training;

namespace FineTuneAdvisor.Economics;

/// <summary>The tuned model on one route, from its tokens to its cost over the period: the proposed route and every other by the same formulas.</summary>
/// <param name="Subject">The case on that route; its ledger holds the figures.</param>
/// <param name="Penalty">USD a year over the baseline.</param>
public sealed record TunedSide(
    Case Subject, PriceResolution Prices, CandidateCost Cost, Term Penalty, TrainingCost Training, BaseRetirement Retirement, NetBenefit Net, Payback Payback)
{
    /// <param name="value">Of the gain, where the team's evaluation covers what this route serves.</param>
    public static TunedSide Enter(Case subject, Yardstick yardstick, GainValue value)
    {
        var ledger = subject.Ledger;
        var prices = new PriceResolution(subject);
        var cost = CandidateCost.Enter(subject, yardstick.Baseline, prices, yardstick.RequestsPerYear);
        var penalty = ledger.Enter("penaltyPerYear", cost.Serving.Annual - yardstick.Baseline.Annual);
        var training = TrainingCost.Of(subject, ledger.Enter("trainingPrice", prices.Training()));
        var retirement = BaseRetirement.Of(subject, ledger);
        var net = NetBenefit.Of(subject, penalty, training, value, ServiceTime.ToAmortise(subject, retirement));
        var payback = Payback.Enter(subject, penalty, training, value, ServiceTime.ToPayBack(subject, retirement));
        Ownership.EnterTuned(subject, yardstick.Period, cost, training, retirement, yardstick.Migration);
        FirstYear.Enter(subject, yardstick.Baseline, cost, training, net.Amortised);
        return new TunedSide(subject, prices, cost, penalty, training, retirement, net, payback);
    }
}
