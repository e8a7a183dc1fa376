using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;
using FineTuneAdvisor.Economics.Retirement;
using FineTuneAdvisor.Economics.Training;

namespace FineTuneAdvisor.Economics.CashFlow;

/// <summary>Enters what each option costs over the period.</summary>
public static class Ownership
{
    /// <summary>The baseline, as it is and with its cache switched on.</summary>
    /// <param name="cached">USD a year with its cache switched on.</param>
    /// <param name="migration">USD of moving a prompted workload to another model.</param>
    public static void EnterPrompted(Case subject, Period period, ServingCost baseline, Term cached, PricePath path, Term migration)
    {
        CostOfOwnership.Moving(period, baseline.Annual, migration, path).Enter(subject.Ledger, period, "baseline");
        CostOfOwnership.Moving(period, cached, migration, path).Enter(subject.Ledger, period, "cachedBaseline");
    }

    /// <summary>The tuned model. It stays on its base, and is tuned and evaluated anew on the next one when a provider's base retires.</summary>
    /// <param name="migration">USD of moving a prompted workload to another model.</param>
    public static void EnterTuned(Case subject, Period period, CandidateCost candidate, TrainingCost training, BaseRetirement retirement, Term migration)
    {
        var path = new PricePath(period, retirement.MonthsLeft.IsKnown ? retirement.MonthsLeft : null);
        var moves = subject.Route == Route.SelfHosted ? [] : Moves(subject, path, migration + (subject.Inputs.Of(subject.Proposal.Candidate.Experiments) * training.PerRun));
        new CostOfOwnership(training.OneOff, [.. Serving(subject, period, candidate, path), CostOfOwnership.Steady(training.Running), .. moves])
            .Enter(subject.Ledger, period, "candidate");
    }

    /// <summary>The same weights behind an API: nobody retires open weights, and the price stands like that of any tuned model.</summary>
    /// <param name="running">USD a year.</param>
    public static void EnterSameWeights(Case subject, Period period, Term annual, Term oneOff, Term running) =>
        new CostOfOwnership(oneOff, [CostOfOwnership.Inference(period, annual, new PricePath(period, null)), CostOfOwnership.Steady(running)])
            .Enter(subject.Ledger, period, "sameWeightsApi");

    private static MonthlyCost[] Serving(Case subject, Period period, CandidateCost candidate, PricePath path) => candidate switch
    {
        { Replicas: { } replicas } => [OwnedGpus.Of(subject, period, replicas)],
        { HostingFee: { } fee } => [CostOfOwnership.Inference(period, candidate.Serving.Annual - fee, path), CostOfOwnership.Steady(fee * period.Contingency)],
        _ => [CostOfOwnership.Inference(period, candidate.Serving.Annual, path)],
    };

    private static MonthlyCost[] Moves(Case subject, PricePath path, Term each)
    {
        each = subject.Ledger.Enter("forcedMigrationCost", each);
        return path.Moving is { } moving ? [new MonthlyCost(each, moving)] : [];
    }
}
