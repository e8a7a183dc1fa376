using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;

namespace FineTuneAdvisor.Economics.Quality;

/// <summary>The money that the workload moves, USD a year: the greater of the baseline's bill and the value of the gain.</summary>
public static class AnnualStake
{
    public static void Enter(Case subject, ServingCost baseline, GainValue value)
    {
        var stake = Term.Max(baseline.Annual, value.Point);
        subject.Ledger.Enter("annualStake", stake, () => RangeEnds.Of(subject, stake));
    }
}
