using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Inference;

/// <summary>What a deployment by the hour costs a token, and how much of it must stand idle.</summary>
public static class IdleHosting
{
    /// <summary>Idle is the share of the paid hours in which no request could have been running at the throughput that is known.</summary>
    /// <param name="fee">USD a year.</param>
    /// <param name="throughput">Output tokens a second of the deployment.</param>
    /// <param name="outputPerRequest">Output tokens of one request.</param>
    public static void Enter(Case subject, Term fee, Term throughput, Term outputPerRequest, Term annualTokens)
    {
        var inputs = subject.Inputs;
        subject.Ledger.Enter("hostingPerMillionTokens", fee / annualTokens * Scale.TokensPerPriceUnit);
        var busy = inputs.Of(subject.Proposal.Workload.RequestsPerDay) * outputPerRequest / throughput
            / Scale.SecondsPerDay * (inputs.Of(subject.Proposal.Workload.ActiveDaysPerYear) / Scale.DaysPerYear);
        subject.Ledger.Enter("idleHostingShare", 1m - Term.Min(1m, busy));
    }
}
