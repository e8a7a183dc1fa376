using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Quality;
using FineTuneAdvisor.Economics.Training;

namespace FineTuneAdvisor.Economics.Commitment;

/// <summary>When the one-off cost is earned back, and what is lost when the workload ends first.</summary>
/// <param name="Monthly">USD left a month while it runs, without the one-off cost.</param>
/// <param name="Months">In which it can pay back.</param>
public sealed record Payback(Term Monthly, Term Months)
{
    /// <summary>Enters the monthly net, the first month m with m × s ≥ one-off cost, and the loss at cancellation.</summary>
    public static Payback Enter(Case subject, Term penalty, TrainingCost training, GainValue value, Term months)
    {
        var ledger = subject.Ledger;
        var monthly = ledger.Enter("monthlyNet", (value.Point - penalty - training.Running) / Scale.MonthsPerYear);
        ledger.Enter("monthlyNetAtGainHigh", (value.High - penalty - training.Running) / Scale.MonthsPerYear);
        ledger.Enter("paybackMonth", FirstMonth(monthly, training.OneOff, months));
        ledger.Enter("lossIfCancelled", Term.Max(0m, training.OneOff - (subject.Inputs.Parameter("cancellationMonth") * monthly)));
        return new Payback(monthly, months);
    }

    /// <summary>First month m with m × monthly ≥ one-off cost, undiscounted; unknown with the reason where there is none.</summary>
    /// <param name="monthly">USD left a month.</param>
    /// <param name="months">In which it can pay back.</param>
    public static Term FirstMonth(Term monthly, Term oneOff, Term months)
    {
        if (monthly.Value <= 0m)
        {
            return Term.Unknown("paybackMonth", Reasons.NeverPaysBack);
        }

        if (!months.IsKnown)
        {
            return Term.Unknown("paybackMonth", Reasons.AnswersMissing, months.Missing);
        }

        var month = Term.Max(1m, Term.Ceiling(oneOff / monthly));
        return month.Value > months.Value ? Term.Unknown("paybackMonth", Reasons.PaysBackAfterTheEnd) : month.RestingOn(months);
    }
}
