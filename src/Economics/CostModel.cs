using System.Collections.Immutable;
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

namespace FineTuneAdvisor.Economics;

/// <summary>From the answers that apply and a dated catalogue to every figure and option: pure arithmetic, no verdict, no clock.</summary>
public static class CostModel
{
    public static EconomicModel Of(Inputs inputs, CatalogueAt catalogue)
    {
        var subject = new Case(inputs, catalogue);
        var ledger = subject.Ledger;
        var requestsPerYear = ledger.Enter("requestsPerYear", ServingCost.RequestsPerYear(subject));
        var baselinePrices = new PriceResolution(subject).Baseline().Enter(ledger, "baselinePrice", "candidate.baselineCachedInputPrice");
        var baseline = BaselineCost.Enter(subject, baselinePrices, requestsPerYear);
        var horizon = Horizon.Of(subject);
        var migration = Migrations.CostOfPromptedMove(subject, ledger);
        var period = Period.Of(subject, horizon);
        var baselineLeft = BaselineMoves.Left(subject, ledger);
        var path = PricePath.OfPrompted(period, baselineLeft);
        var yardstick = new Yardstick(subject, baseline, path, requestsPerYear, migration, period);
        var gain = Gain.Of(subject);
        var value = GainValue.Of(subject, gain, requestsPerYear);
        AnnualStake.Enter(subject, baseline, value);

        var tuned = TunedSide.Enter(subject, yardstick, value);
        var candidate = tuned.Cost;
        Premium.Enter(subject, baseline, candidate, tuned.Prices);
        RemovedTokens.Enter(subject, baseline, candidate, requestsPerYear);
        tuned.Net.EnterLimits(subject, tuned.Penalty, tuned.Training, value, gain, requestsPerYear);
        CancellationRisk.Enter(subject, tuned.Payback.Monthly, tuned.Training.OneOff, tuned.Payback.Months);
        Migrations.Forced(subject, ledger, tuned.Retirement, horizon);
        LockInCost.Enter(subject, ledger, baseline.Annual, horizon);
        LockInCost.OfSwitching(subject, ledger, tuned.Training.PerRun);
        SameWeights.Enter(tuned);

        var cachedBaseline = CachedBaseline.Enter(subject, baseline, candidate, tuned.Training, value, tuned.Net, requestsPerYear);
        Ownership.EnterPrompted(subject, period, baseline, cachedBaseline, path, migration);
        BaselineMoves.EnterUndercut(subject, ledger, baseline.Annual, candidate.Serving.Annual, horizon, baselineLeft);
        GoodAnswer.Enter(subject, baseline, candidate, gain);
        Calibration.Enter(subject, baseline, candidate, requestsPerYear);

        var worthOfGain = PresentBenefit.Enter(subject, period, value);
        var options = new Lazy<ImmutableArray<OptionRow>>(() => OptionTable.Of(tuned, worthOfGain));
        return new EconomicModel(subject, ledger.Close(() => _ = options.Value, name => NotEntered.ReasonFor(subject, name)), options, tuned);
    }
}
