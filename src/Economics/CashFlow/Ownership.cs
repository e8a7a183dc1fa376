using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;
using FineTuneAdvisor.Economics.Retirement;
using FineTuneAdvisor.Economics.Training;

namespace FineTuneAdvisor.Economics.CashFlow;

/// <summary>Enters what each option costs over the period.</summary>
public static class Ownership
{
    /// <param name="cachedBaseline">The baseline's cost with its cache switched on, USD a year.</param>
    /// <param name="migration">USD of moving a prompted workload to another model.</param>
    public static void Enter(
        Case subject, ServingCost baseline, Term cachedBaseline, CandidateCost candidate, TrainingCost training, BaseRetirement retirement, Term baselineLeft, Term migration, Term horizon)
    {
        var period = Period.Of(subject, horizon);
        // Where nobody knows when its model retires, a prompted option moves after one life of a model.
        var path = new PricePath(period, baselineLeft.IsKnown ? baselineLeft : period.LifeOfModel.Assumed());
        CostOfOwnership.Moving(period, baseline.Annual, migration, path).Enter(subject.Ledger, period, "baseline");
        CostOfOwnership.Moving(period, cachedBaseline, migration, path).Enter(subject.Ledger, period, "cachedBaseline");
        if (candidate.Replicas is { } replicas)
        {
            new CostOfOwnership(training.OneOff, [OwnedGpus.Of(subject, period, replicas), CostOfOwnership.Steady(training.Running)])
                .Enter(subject.Ledger, period, "candidate");
            return;
        }

        Hosted(subject, period, candidate, training, retirement, migration).Enter(subject.Ledger, period, "candidate");
    }

    /// <summary>The same weights behind an API: nobody retires open weights, and the price stands like that of any tuned model.</summary>
    /// <param name="running">USD a year.</param>
    public static void EnterSameWeights(Case subject, Term annual, Term oneOff, Term running, Term horizon)
    {
        var period = Period.Of(subject, horizon);
        new CostOfOwnership(oneOff, [CostOfOwnership.Inference(period, annual, new PricePath(period, null)), CostOfOwnership.Steady(running)])
            .Enter(subject.Ledger, period, "sameWeightsApi");
    }

    // A tuned model stays on its base, and is tuned and evaluated anew on the next one when that retires.
    private static CostOfOwnership Hosted(Case subject, Period period, CandidateCost candidate, TrainingCost training, BaseRetirement retirement, Term migration)
    {
        var path = new PricePath(period, retirement.MonthsLeft.IsKnown ? retirement.MonthsLeft : null);
        var each = subject.Ledger.Enter("forcedMigrationCost", migration + (subject.Inputs.Of(subject.Proposal.Candidate.Experiments) * training.PerRun));
        var tokens = candidate.HostingFee is { } fee ? candidate.Serving.Annual - fee : candidate.Serving.Annual;
        MonthlyCost[] hosting = candidate.HostingFee is null ? [] : [CostOfOwnership.Steady(candidate.HostingFee * period.Contingency)];
        return new CostOfOwnership(
            training.OneOff,
            [CostOfOwnership.Inference(period, tokens, path), .. hosting, CostOfOwnership.Steady(training.Running), .. path.Moving is { } moving ? new[] { new MonthlyCost(each, moving) } : []]);
    }
}
