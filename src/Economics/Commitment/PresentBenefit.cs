using FineTuneAdvisor.Economics.CashFlow;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Quality;

namespace FineTuneAdvisor.Economics.Commitment;

/// <summary>What the candidate leaves over the whole period: its gain's worth less what it costs more than the baseline.</summary>
public static class PresentBenefit
{
    /// <summary>Enters the worth of the gain and the net benefit, both USD over the period at today's worth. The gain grows with the volume.</summary>
    public static Term Enter(Case subject, Period period, GainValue value)
    {
        var ledger = subject.Ledger;
        var worth = ledger.Enter("worthOfGain", value.Point / Scale.MonthsPerYear * period.Volume.PresentSum);
        if (ledger.Find("netPresentCost.candidate") is { } candidate && ledger.Find("netPresentCost.baseline") is { } baseline)
        {
            ledger.Enter("netPresentBenefit", worth - (candidate - baseline));
        }

        return worth;
    }
}
