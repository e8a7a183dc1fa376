using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Quality;
using FineTuneAdvisor.Economics.Training;

namespace FineTuneAdvisor.Economics.Commitment;

/// <summary>When the one-off cost is earned back, and what is lost when the workload ends first.</summary>
/// <param name="Monthly">USD left a month while it runs, without the one-off cost.</param>
/// <param name="Months">In which it can pay back.</param>
public sealed record Payback(Term Monthly, Term Months)
{
    /// <summary>Enters the monthly net, the first month m with m × s ≥ one-off cost, the same discounted, and the loss at cancellation.</summary>
    public static Payback Enter(Case subject, Term penalty, TrainingCost training, GainValue value, Term months)
    {
        var ledger = subject.Ledger;
        var monthly = ledger.Enter("monthlyNet", (value.Point - penalty - training.Running) / Scale.MonthsPerYear);
        ledger.Enter("monthlyNetAtGainHigh", (value.High - penalty - training.Running) / Scale.MonthsPerYear);
        ledger.Enter("paybackMonth", FirstMonth(monthly, training.OneOff, months));
        ledger.Enter("discountedPaybackMonth", FirstDiscountedMonth(subject, monthly, training.OneOff, months));
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

    // The first m with s × Σ(k = 1..m; (1 + rate)^(−k / 12)) ≥ one-off cost.
    private static Term FirstDiscountedMonth(Case subject, Term monthly, Term oneOff, Term months)
    {
        if (monthly.Value <= 0m)
        {
            return Term.Unknown("discountedPaybackMonth", Reasons.NeverPaysBack);
        }

        var month = Term.Function(
            "firstMonth(m; s × Σ(k = 1..m; (1 + rate)^(−k / 12)) ≥ oneOff)",
            [monthly, oneOff, subject.Inputs.Of(subject.Proposal.Finance.DiscountRate), months],
            static operands =>
            {
                var (earned, worth, discount) = (0.0, 1.0, Scale.Monthly(1 / (1 + operands[2])));
                for (var month = 1; month <= operands[3]; month++)
                {
                    worth *= discount;
                    earned += operands[0] * worth;
                    if (earned >= operands[1])
                    {
                        return month;
                    }
                }

                return 0;
            });
        return month.Value == 0m ? Term.Unknown("discountedPaybackMonth", Reasons.PaysBackAfterTheEnd) : month;
    }
}
