using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Retirement;

/// <summary>
/// A prompted baseline takes the market's price decline when it moves to another model: at its retirement, and then once every
/// life of a model. The tuned candidate stays on its base.
/// </summary>
public static class BaselineMoves
{
    /// <summary>Enters when the baseline retires, and the first month in which it is cheaper than a candidate that is cheaper today; gives back the months left.</summary>
    /// <param name="baseline">USD a year.</param>
    /// <param name="candidate">USD a year.</param>
    public static Term Enter(Case subject, FigureLedger ledger, Term baseline, Term candidate, Term horizon)
    {
        var shutdown = ModelLife.Shutdown(subject, subject.BaselineModel);
        if (shutdown is not null)
        {
            shutdown = ledger.Enter("baselineRetirement", shutdown);
        }

        var expected = shutdown is null ? ModelLife.Expected(subject, subject.BaselineModel) : null;
        var left = ledger.Enter(
            "monthsOfBaselineLeft",
            shutdown is not null ? ModelLife.MonthsUntil(subject, shutdown) : expected?.Middle ?? Term.Unknown("monthsOfBaselineLeft", Reasons.NoRetirementKnown, "candidate.baseline"),
            expected?.Low,
            expected?.High);
        var month = ledger.Enter("baselineUndercutsMonth", FirstCheaperMonth(subject, baseline, candidate, horizon, left));
        ledger.Enter("baselineUndercuts", month.IsKnown ? Term.Min(1m, month)
            : month.Reason is Reasons.AlreadyCheaper or Reasons.NeverUndercut ? Term.Literal(0m).RestingOn(baseline, candidate)
            : Term.Unknown("baselineUndercuts", month.Reason!, month.Missing));
        return left;
    }

    private static Term FirstCheaperMonth(Case subject, Term baseline, Term candidate, Term horizon, Term left)
    {
        Sides operands = new(baseline, candidate, horizon, left);
        // Cheaper from the start needs no date.
        if (baseline.Value <= candidate.Value)
        {
            return Term.Unknown("baselineUndercutsMonth", Reasons.AlreadyCheaper);
        }

        var frozen = (double)subject.Inputs.Parameters["frozenDecline"].Value;
        var decline = subject.Inputs.Of(subject.Proposal.Finance.PriceDeclinePerYear);
        var life = subject.Inputs.Parameter("lifeOfBaseModel");
        var month = operands.AreKnown && decline.IsKnown ? Search(operands, (double)decline.Value!.Value, frozen, life.Value!.Value) : null;
        return operands.AreKnown && month is null
            ? Term.Unknown("baselineUndercutsMonth", Reasons.NeverUndercut)
            : Term.Function("firstMonth", [baseline, candidate, decline, subject.Inputs.Parameter("frozenDecline"), left, life, horizon], () => month!.Value);
    }

    private static decimal? Search(Sides operands, double decline, double frozen, decimal life)
    {
        for (var left = operands.Left.Value!.Value; left < operands.Horizon.Value!.Value; left += life)
        {
            var month = Math.Max(1m, Math.Floor(left) + 1m);
            var years = (double)(month - 1m) / Scale.MonthsPerYear;
            if ((double)operands.Baseline.Value!.Value * Math.Pow(1 - decline, years) < (double)operands.Candidate.Value!.Value * Math.Pow(1 - frozen, years))
            {
                return month;
            }
        }

        return null;
    }

    private readonly record struct Sides(Term Baseline, Term Candidate, Term Horizon, Term Left)
    {
        public bool AreKnown => Baseline.IsKnown && Candidate.IsKnown && Horizon.IsKnown && Left.IsKnown;
    }
}
