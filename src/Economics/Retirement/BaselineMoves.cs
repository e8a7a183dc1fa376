using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Retirement;

/// <summary>
/// A prompted baseline takes the market's price decline when it moves to another model: at its retirement, and then once every
/// life of a model. The tuned candidate stays on its base.
/// </summary>
public static class BaselineMoves
{
    /// <summary>Enters when the baseline retires; gives back the months left.</summary>
    public static Term Left(Case subject, FigureLedger ledger)
    {
        var shutdown = ModelLife.Shutdown(subject, subject.BaselineModel);
        if (shutdown is not null)
        {
            shutdown = ledger.Enter("baselineRetirement", shutdown);
        }

        var expected = shutdown is null ? ModelLife.Expected(subject, subject.BaselineModel) : null;
        return ledger.Enter(
            "monthsOfBaselineLeft",
            shutdown is not null ? ModelLife.MonthsUntil(subject, shutdown) : expected?.Middle ?? Term.Unknown("monthsOfBaselineLeft", Reasons.NoRetirementKnown, "candidate.baseline"),
            expected is { } range ? () => (range.Low.Value, range.High.Value) : null);
    }

    /// <summary>Enters the first month in which the baseline is cheaper than a candidate that is cheaper today.</summary>
    /// <param name="baseline">USD a year.</param>
    /// <param name="candidate">USD a year.</param>
    /// <param name="left">Months until the baseline retires.</param>
    public static void EnterUndercut(Case subject, FigureLedger ledger, Term baseline, Term candidate, Term horizon, Term left)
    {
        var month = ledger.Enter("baselineUndercutsMonth", FirstCheaperMonth(subject, baseline, candidate, horizon, left));
        ledger.Enter("baselineUndercuts", month.IsKnown ? Term.Min(1m, month)
            : month.Reason is Reasons.AlreadyCheaper or Reasons.NeverUndercut ? Term.Literal(0m).RestingOn(baseline, candidate)
            : Term.Unknown("baselineUndercuts", month.Reason!, month.Missing));
    }

    private static Term FirstCheaperMonth(Case subject, Term baseline, Term candidate, Term horizon, Term left)
    {
        // Cheaper from the start needs no date.
        if (baseline.Value <= candidate.Value)
        {
            return Term.Unknown("baselineUndercutsMonth", Reasons.AlreadyCheaper);
        }

        var month = Term.Function(
            "firstMonth",
            [baseline, candidate, subject.Inputs.Of(subject.Proposal.Finance.PriceDeclinePerYear), subject.Inputs.Parameter("frozenDecline"), left, subject.Inputs.Parameter("lifeOfBaseModel"), horizon],
            static operands => Search(operands[0], operands[1], operands[2], operands[3], operands[4], operands[5], operands[6]));
        return month.Value == 0m ? Term.Unknown("baselineUndercutsMonth", Reasons.NeverUndercut) : month;
    }

    // 0 where there is none within the horizon.
    private static double Search(double baseline, double candidate, double decline, double frozen, double left, double life, double horizon)
    {
        for (; left < horizon; left += life)
        {
            var month = Math.Max(1, Math.Floor(left) + 1);
            var years = (month - 1) / Scale.MonthsPerYear;
            if (baseline * Math.Pow(1 - decline, years) < candidate * Math.Pow(1 - frozen, years))
            {
                return month;
            }
        }

        return 0;
    }
}
