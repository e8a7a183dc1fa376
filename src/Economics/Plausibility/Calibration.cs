using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;

namespace FineTuneAdvisor.Economics.Plausibility;

/// <summary>
/// Does the model know the bill: the modelled month over last month's invoice, and what the invoice says of a request. At renewal what
/// runs is the tuned model.
/// </summary>
public static class Calibration
{
    public static void Enter(Case subject, ServingCost baseline, CandidateCost candidate, Term requestsPerYear)
    {
        var running = subject.Inputs.Choice(subject.Proposal.Head.Stage) == "renewal" ? candidate.Serving : baseline;
        var month = subject.Ledger.Enter("modelledMonth", running.Annual / Scale.MonthsPerYear);
        var invoiced = subject.Inputs.Of(subject.Proposal.Workload.InvoicedLastMonth);
        var calibration = subject.Ledger.Enter("calibration", month / invoiced);
        subject.Ledger.Enter("impliedCostPerRequest", invoiced * Scale.MonthsPerYear / requestsPerYear);
        subject.Ledger.Enter("impliedTokensPerRequest", (running.Flow.Tokens.Input + running.Flow.Tokens.Output) / calibration);
    }
}
