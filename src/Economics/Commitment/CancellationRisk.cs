using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Commitment;

/// <summary>What is left when every month may be the last: each month's net weighed by survival and discount, less the one-off cost.</summary>
public static class CancellationRisk
{
    // A root found by halving is good to about its interval, not to the last digit of a double.
    private const int Halvings = 60;
    private const int DigitsOfRoot = 7;

    /// <summary>Enters the expected net benefit, USD, and the yearly cancellation risk at which it is 0.</summary>
    /// <param name="monthly">USD a month while it runs.</param>
    /// <param name="months">Months in which the option can pay back.</param>
    public static void Enter(Case subject, Term monthly, Term oneOff, Term months)
    {
        var hazard = subject.Inputs.Of(subject.Proposal.Commitment.CancellationRiskPerYear);
        var rate = subject.Inputs.Of(subject.Proposal.Finance.DiscountRate);
        double Earned(double risk) => Sum((double)monthly.Value!.Value, (int)Math.Floor(months.Value!.Value), risk, (double)rate.Value!.Value);
        var earned = Term.Function(
            "Σ(m = 1..months; s × (1 − hazard)^(m / 12) × (1 + rate)^(−m / 12))",
            [months, monthly, hazard, rate],
            () => Significant.FromDouble(Earned((double)hazard.Value!.Value)));
        subject.Ledger.Enter("expectedNetBenefit", earned - oneOff);

        // With nothing earned, or too little even if nobody cancels, no risk turns anything.
        var isTurned = earned.IsKnown && oneOff.IsKnown && Earned(0) >= (double)oneOff.Value!.Value;
        subject.Ledger.Enter("turningCancellationRisk", earned.IsKnown && oneOff.IsKnown && !isTurned
            ? Term.Unknown("turningCancellationRisk", Reasons.NeverPaysBack)
            : Term.Function("root(hazard; expectedNetBenefit = 0)", [monthly, oneOff, months, rate], () => Significant.Round(Root(Earned, (double)oneOff.Value!.Value), DigitsOfRoot)));
    }

    private static double Sum(double monthly, int months, double risk, double rate)
    {
        var sum = 0.0;
        for (var m = 1; m <= months; m++)
        {
            var years = m / (double)Scale.MonthsPerYear;
            sum += monthly * Math.Pow(1 - risk, years) * Math.Pow(1 + rate, -years);
        }

        return sum;
    }

    // What is earned falls as the risk rises, so halving finds the one risk at which it equals the cost.
    private static decimal Root(Func<double, double> earned, double oneOff)
    {
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = earned(middle) >= oneOff ? (middle, high) : (low, middle);
        }

        return (decimal)((low + high) / 2);
    }
}
