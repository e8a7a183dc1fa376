using FineTuneAdvisor.Economics.CashFlow;
using FineTuneAdvisor.Economics.Commitment;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;
using FineTuneAdvisor.Economics.Prices;
using FineTuneAdvisor.Economics.Quality;
using FineTuneAdvisor.Economics.Retirement;
using FineTuneAdvisor.Economics.Training;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The tuned model on one route, from its tokens to its cost over the period: the proposed route and every other by the same formulas.</summary>
/// <param name="Subject">The case on that route; its ledger holds the figures.</param>
/// <param name="Value">Of the gain, where the team's evaluation covers what the route serves.</param>
/// <param name="Penalty">USD a year over the baseline.</param>
public sealed record TunedSide(
    Case Subject,
    Yardstick Yardstick,
    PriceResolution Prices,
    CandidateCost Cost,
    GainValue Value,
    Term Penalty,
    TrainingCost Training,
    BaseRetirement Retirement,
    NetBenefit Net,
    Payback Payback)
{
    public static TunedSide Enter(Case subject, Yardstick yardstick, GainValue value)
    {
        var (ledger, baseline) = (subject.Ledger, yardstick.Baseline);
        var prices = new PriceResolution(subject);
        var cost = CandidateCost.Enter(subject, baseline, prices, yardstick.RequestsPerYear);
        var penalty = ledger.Enter("penaltyPerYear", cost.Serving.Annual - baseline.Annual);
        var training = TrainingCost.Of(subject, ledger.Enter("trainingPrice", prices.Training()));
        var retirement = BaseRetirement.Of(subject, ledger);
        var net = NetBenefit.Of(subject, penalty, training, value, ServiceTime.ToAmortise(subject, retirement));
        var payback = Payback.Enter(subject, penalty, training, value, ServiceTime.ToPayBack(subject, retirement));
        Ownership.EnterTuned(subject, yardstick.Period, cost, training, retirement, yardstick.Migration);
        FirstYear.Enter(subject, baseline, cost, training, net.Amortised);
        return new TunedSide(subject, yardstick, prices, cost, value, penalty, training, retirement, net, payback);
    }

    /// <summary>
    /// Why it cannot be costed, an id of the texts: of the first of these terms that is unknown. Null where none is, or where merely an
    /// answer is missing that leaves every route unknown.
    /// </summary>
    public string? ReasonAgainst(params ReadOnlySpan<Term?> needed)
    {
        var tokens = Cost.Serving.Flow.Tokens;
        var isVolumeKnown = Yardstick.RequestsPerYear.IsKnown && tokens.Input.IsKnown && tokens.Output.IsKnown;
        foreach (var term in needed)
        {
            if (term is { IsKnown: false } && (isVolumeKnown || term.Reason != Reasons.AnswersMissing))
            {
                return term.Reason;
            }
        }

        return null;
    }
}
