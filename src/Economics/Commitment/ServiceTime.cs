using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Retirement;

namespace FineTuneAdvisor.Economics.Commitment;

/// <summary>How long the tuned model earns: the commitment, cut short where a provider's base is shut down before it ends.</summary>
public static class ServiceTime
{
    /// <summary>Months over which the one-off cost is spread: min(commitment, months of base left), at least 1.</summary>
    public static Term ToAmortise(Case subject, BaseRetirement retirement) =>
        subject.Ledger.Enter("monthsToAmortise", ToAmortise(subject, IsCutShort(subject, retirement) ? retirement.MonthsLeft : null));

    /// <summary>Whole months in which the option can pay back: the commitment, cut to the whole months of base left.</summary>
    public static Term ToPayBack(Case subject, BaseRetirement retirement) =>
        subject.Ledger.Enter("monthsToPayBack", ToPayBack(subject, IsCutShort(subject, retirement) ? retirement.MonthsLeft : null));

    /// <param name="endsAfter">Months; null where nothing cuts the commitment short.</param>
    public static Term ToAmortise(Case subject, Term? endsAfter)
    {
        var months = subject.Inputs.Of(subject.Proposal.Commitment.Months);
        return Term.Max(1m, endsAfter is null ? months : Term.Min(months, endsAfter));
    }

    /// <param name="endsAfter">Months; null where nothing cuts the commitment short.</param>
    public static Term ToPayBack(Case subject, Term? endsAfter)
    {
        var months = subject.Inputs.Of(subject.Proposal.Commitment.Months);
        return endsAfter is null ? months : Term.Min(months, Term.Max(0m, Term.Floor(endsAfter)));
    }

    // Where nobody knows when the base goes, the commitment alone counts; that nobody knows is a finding of its own.
    private static bool IsCutShort(Case subject, BaseRetirement retirement) => !subject.OutlivesItsProvider && retirement.MonthsLeft.IsKnown;
}
