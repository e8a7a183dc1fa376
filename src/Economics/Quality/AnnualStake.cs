using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;

namespace FineTuneAdvisor.Economics.Quality;

/// <summary>The money that the workload moves, USD a year: the greater of the baseline's bill and the value of the gain.</summary>
public static class AnnualStake
{
    public static void Enter(Case subject, ServingCost baseline, GainValue value, Gain gain) => subject.Ledger.Enter(
        "annualStake",
        Term.Max(baseline.Annual, value.Point),
        At(RangeEnds.AtLow(subject), baseline, gain),
        At(RangeEnds.AtHigh(subject), baseline, gain));

    private static Term At(Case end, ServingCost baseline, Gain gain) =>
        Term.Max(BaselineCost.AnnualAt(end, baseline.Prices), GainValue.At(end, gain));
}
