using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Commitment;

/// <summary>What is left when every month may be the last: each month's net weighed by survival and discount, less the one-off cost.</summary>
public static class CancellationRisk
{
    // A root found by halving is good to about its interval, not to the last digit of a double.
    private const int Halvings = 60;

    /// <summary>Enters the expected net benefit, USD, and the yearly cancellation risk at which it is 0.</summary>
    /// <param name="monthly">USD a month while it runs.</param>
    /// <param name="months">Months in which the option can pay back.</param>
    public static void Enter(Case subject, Term monthly, Term oneOff, Term months)
    {
        var hazard = subject.Inputs.Of(subject.Proposal.Commitment.CancellationRiskPerYear);
        var rate = subject.Inputs.Of(subject.Proposal.Finance.DiscountRate);
        var earned = Term.Function(
            "Σ(m = 1..months; s × (1 − hazard)^(m / 12) × (1 + rate)^(−m / 12))",
            [monthly, months, rate, hazard],
            static operands => Earned(operands, operands[3]));
        subject.Ledger.Enter("expectedNetBenefit", earned - oneOff);

        // With nothing earned, or too little even if nobody cancels, no risk turns anything.
        var atNoRisk = Term.Function("Σ(m = 1..months; s × (1 + rate)^(−m / 12))", [monthly, months, rate], static operands => Earned(operands, 0));
        subject.Ledger.Enter("turningCancellationRisk", earned.IsKnown && atNoRisk.Value < oneOff.Value
            ? Term.Unknown("turningCancellationRisk", Reasons.NeverPaysBack)
            : Term.Function("root(hazard; expectedNetBenefit = 0)", [monthly, months, rate, oneOff], Root));
    }

    // Of a month's net, the months and the discount rate, in this order.
    private static double Earned(ReadOnlySpan<double> operands, double hazard)
    {
        var (sum, monthly, kept) = (0.0, Scale.Monthly((1 - hazard) / (1 + operands[2])), 1.0);
        for (var m = 1; m <= operands[1]; m++)
        {
            kept *= monthly;
            sum += operands[0] * kept;
        }

        return sum;
    }

    // What is earned falls as the risk rises, so halving finds the one risk at which it equals the cost.
    private static double Root(ReadOnlySpan<double> operands)
    {
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Earned(operands, middle) >= operands[3] ? (middle, high) : (low, middle);
        }

        return (double)Significant.OfSimulation((low + high) / 2);
    }
}
