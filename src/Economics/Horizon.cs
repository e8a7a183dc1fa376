using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics;

/// <summary>The months over which finance compares: its own answer, else the commitment.</summary>
public static class Horizon
{
    public static Term Of(Case subject) => subject.Ledger.Enter("horizonMonths", subject.Proposal.Finance.HorizonMonths.IsKnown
        ? subject.Inputs.Of(subject.Proposal.Finance.HorizonMonths)
        : subject.Inputs.Of(subject.Proposal.Commitment.Months));
}
