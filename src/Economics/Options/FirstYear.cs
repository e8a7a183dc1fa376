using FineTuneAdvisor.Economics.Commitment;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;
using FineTuneAdvisor.Economics.Training;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>The first year as it will be paid, against the sticker price of one run.</summary>
public static class FirstYear
{
    /// <summary>Enters first-year costs (without contingency), their relation to one run, the planned cost with it, and the break-even volume.</summary>
    public static void Enter(Case subject, ServingCost baseline, CandidateCost candidate, TrainingCost training, Term amortised)
    {
        var ledger = subject.Ledger;
        var annual = candidate.Serving.Annual;
        ledger.Enter("firstYearCost.baseline", baseline.Annual);
        var firstYear = ledger.Enter("firstYearCost.candidate", training.OneOff + annual + training.Running);
        ledger.Enter("stickerToReal", firstYear / training.PerRun);
        ledger.Enter("inferenceToTraining", annual / training.PerRun);
        ledger.Enter("trainingShareOfFirstYear", training.PerRun / firstYear);
        ledger.Enter("plannedCostPerYear", (annual * subject.Inputs.Of(subject.Proposal.Finance.Contingency)) + training.Running + training.OneOff);
        var days = subject.Inputs.Of(subject.Proposal.Workload.ActiveDaysPerYear);
        var people = training.Running + amortised;
        ledger.Enter("breakEvenRequestsPerDay", candidate.Replicas is { } replicas
            ? BreakEvenVolume.Stepped(
                baseline.PerRequest, replicas.PerYear, people, replicas.Capacity, subject.Inputs.Of(subject.Proposal.Hosting.MinimumReplicas), days)
            : BreakEvenVolume.Closed(baseline.PerRequest, candidate.Serving.PerRequest, candidate.HostingFee is { } fee ? fee + people : people, days));
    }
}
