using FineTuneAdvisor.Economics.CashFlow;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Commitment;
using FineTuneAdvisor.Economics.Inference;
using FineTuneAdvisor.Economics.LockIn;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Economics.Plausibility;
using FineTuneAdvisor.Economics.Prices;
using FineTuneAdvisor.Economics.Quality;
using FineTuneAdvisor.Economics.Retirement;
using FineTuneAdvisor.Economics.SelfHosting;
using FineTuneAdvisor.Economics.Training;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics;

/// <summary>From a proposal and a dated catalogue to every figure and option: pure arithmetic, no verdict, no clock.</summary>
public static class CostModel
{
    public static EconomicModel Of(Proposal proposal, Inputs inputs, CatalogueAt catalogue)
    {
        var subject = new Case(proposal, inputs, catalogue);
        var ledger = subject.Ledger;
        var prices = new PriceResolution(subject);
        var requestsPerYear = ledger.Enter("requestsPerYear", ServingCost.RequestsPerYear(subject));

        var baselinePrices = prices.Baseline().Enter(ledger, "baselinePrice", "candidate.baselineCachedInputPrice");
        var baseline = BaselineCost.Enter(subject, baselinePrices, requestsPerYear);
        var candidate = CandidateCost.Enter(subject, baseline, prices, requestsPerYear);
        var penalty = ledger.Enter("penaltyPerYear", candidate.Serving.Annual - baseline.Annual);
        Premium.Enter(subject, baseline, candidate, prices);
        RemovedTokens.Enter(subject, baseline, candidate, requestsPerYear);

        var training = TrainingCost.Of(subject, ledger.Enter("trainingPrice", prices.Training()));
        var gain = Gain.Of(subject);
        var value = GainValue.Of(subject, gain, requestsPerYear);
        AnnualStake.Enter(subject, baseline, value);

        var retirement = BaseRetirement.Of(subject, ledger);
        var net = NetBenefit.Of(subject, penalty, training, value, ServiceTime.ToAmortise(subject, retirement));
        net.EnterLimits(subject, penalty, training, value, gain, requestsPerYear);
        Payback.Enter(subject, penalty, training, value, ServiceTime.ToPayBack(subject, retirement));
        var cachedBaseline = CachedBaseline.Enter(subject, baseline, candidate, training, value, net, requestsPerYear);

        var horizon = Horizon.Of(subject);
        Migrations.Forced(subject, ledger, retirement, horizon);
        var migration = Migrations.CostOfPromptedMove(subject, ledger);
        var baselineLeft = BaselineMoves.Enter(subject, ledger, baseline.Annual, candidate.Serving.Annual, horizon);
        Ownership.Enter(subject, baseline, cachedBaseline, candidate, training, retirement, baselineLeft, migration, horizon);
        var worthOfGain = PresentBenefit.Enter(subject, Period.Of(subject, horizon), value);
        LockInCost.Enter(subject, ledger, baseline.Annual, horizon);
        LockInCost.OfSwitching(subject, ledger, training.PerRun);

        FirstYear.Enter(subject, baseline, candidate, training, net.Amortised);
        SameWeights.Enter(subject, baseline, candidate, prices, training, value, net, requestsPerYear, horizon);
        GoodAnswer.Enter(subject, baseline, candidate, gain);
        Calibration.Enter(subject, baseline, candidate, requestsPerYear);

        var options = OptionTable.Of(subject, baseline, worthOfGain, requestsPerYear, migration, horizon);
        var figures = ledger.Close(name => NotEntered.ReasonFor(subject, name));
        return new EconomicModel(inputs, figures, [.. options.Select(option => option.Build())], subject.Reading.Used, () => RiskAnalysis.Of(subject, figures, options));
    }
}
