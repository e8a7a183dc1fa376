using FineTuneAdvisor.Economics.Inference;

namespace FineTuneAdvisor.Economics.Plausibility;

/// <summary>Does the model know the bill: the modelled month over last month's invoice. At renewal what runs is the tuned model.</summary>
public static class Calibration
{
    private const decimal MonthsPerYear = 12m;

    public static void Enter(Case subject, ServingCost baseline, CandidateCost candidate)
    {
        var running = subject.Inputs.Choice(subject.Proposal.Head.Stage) == "renewal" ? candidate.Serving : baseline;
        var month = subject.Ledger.Enter("modelledMonth", running.Annual / MonthsPerYear);
        subject.Ledger.Enter("calibration", month / subject.Inputs.Of(subject.Proposal.Workload.InvoicedLastMonth));
    }
}
