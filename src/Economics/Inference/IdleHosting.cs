using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Inference;

/// <summary>What a deployment by the hour costs a token, and how much of it must stand idle.</summary>
public static class IdleHosting
{
    private const decimal TokensPerPriceUnit = 1_000_000m;
    private const decimal SecondsPerDay = 86_400m;
    private const decimal DaysPerYear = 365m;

    /// <summary>Idle is the share of the paid hours in which no request could have been running at the throughput that is known.</summary>
    /// <param name="fee">USD a year.</param>
    /// <param name="outputPerRequest">Output tokens of one request.</param>
    public static void Enter(Case subject, Term fee, Term outputPerRequest, Term annualTokens)
    {
        var inputs = subject.Inputs;
        subject.Ledger.Enter("hostingPerMillionTokens", fee / annualTokens * TokensPerPriceUnit);
        var busy = inputs.Of(subject.Proposal.Workload.RequestsPerDay) * outputPerRequest / inputs.Of(subject.Proposal.Hosting.TokensPerSecondPerReplica)
            / SecondsPerDay * (inputs.Of(subject.Proposal.Workload.ActiveDaysPerYear) / DaysPerYear);
        subject.Ledger.Enter("idleHostingShare", 1m - Term.Min(1m, busy));
    }
}
