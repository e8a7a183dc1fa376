using FineTuneAdvisor.Economics.Quality;

namespace FineTuneAdvisor.Economics.Tests.Quality;

public class GainIntervalTests
{
    private const double Z = 1.959963984540054;

    [Fact]
    public void Eighteen_and_twelve_of_twenty_differ_by_3_to_53_points()
    {
        // Wilson at n = 20: 1 + z^2/n = 1.192073; 90 %: (0.9 + 0.0960365) / 1.192073 -/+ half = 0.6989664 .. 0.9721335;
        // 60 %: 0.3865815 .. 0.7811935. Newcombe: 0.3 - sqrt(0.2010336^2 + 0.1811935^2) = 0.0293608; 0.3 + sqrt(0.0721335^2 + 0.2134185^2) = 0.5252792
        var interval = new UnpairedDifference(0.9, 0.6, 20).Newcombe(Z);

        Assert.Equal(0.0293608, interval.Low, 7);
        Assert.Equal(0.5252792, interval.High, 7);
    }

    [Theory]
    [InlineData(0, 0, 1)] // nothing to explain
    [InlineData(1, 0, 1)] // 2 x 1/2
    [InlineData(5, 0, 0.0625)] // 2 x 1/32
    [InlineData(0, 5, 0.0625)]
    [InlineData(4, 1, 0.375)] // 2 x (1 + 5) / 32
    [InlineData(3, 3, 1)] // 2 x 42/64, and no probability is above 1
    public void McNemar_counts_how_often_a_coin_splits_the_pairs_so_unevenly(double onlyTuned, double onlyBaseline, double expected) =>
        Assert.Equal(expected, PairedDifference.McNemarP(onlyTuned, onlyBaseline), 12);

    [Fact]
    public void Pairing_could_narrow_the_interval_to_what_one_sided_disagreement_allows()
    {
        // 0.03 x 400 = 12 pairs that all speak for the tuned one: p12 = 13/402, p21 = 1/402, d = 12/402;
        // half = 1.959964 x sqrt((14/402 - d^2) / 402) = 0.0180077
        var figures = Shipped.Cost("quality: { baselineSuccessRate: 82%, tunedSuccessRate: 85%, evaluatedExamples: 400 }").Figures;

        Assert.Equal(400m, figures["evaluatedCases"].Value);
        Assert.Equal(0.0180077, (double)figures["bestPairedHalfWidth"].Value!.Value, 7);
    }

    [Fact]
    public void A_loss_is_as_narrow_as_a_gain_of_its_size()
    {
        var figures = Shipped.Cost("quality: { baselineSuccessRate: 85%, tunedSuccessRate: 82%, evaluatedExamples: 400 }").Figures;

        Assert.Equal(0.0180077, (double)figures["bestPairedHalfWidth"].Value!.Value, 7);
    }

    [Fact]
    public void The_report_names_the_method_of_each_interval()
    {
        var paired = Shipped.Cost("quality: { evaluatedExamples: 400, bothRight: 316, onlyTunedRight: 24, onlyBaselineRight: 12, bothWrong: 48 }").Figures;
        var unpaired = Shipped.Cost("quality: { baselineSuccessRate: 82%, tunedSuccessRate: 85%, evaluatedExamples: 400 }").Figures;
        var uncounted = Shipped.Cost("quality: { baselineSuccessRate: 82%, tunedSuccessRate: 85% }").Figures;

        Assert.StartsWith("BonettPrice(quality.onlyTunedRight, quality.onlyBaselineRight, quality.evaluatedExamples) = BonettPrice(24, 12, 400) = ", paired["gainLow"].Arithmetic, StringComparison.Ordinal);
        Assert.StartsWith("McNemar(quality.onlyTunedRight, quality.onlyBaselineRight) = McNemar(24, 12) = 0.0652", paired["mcNemarP"].Arithmetic, StringComparison.Ordinal);
        Assert.StartsWith("casesToSettle(gainPoint, 0, quality.evaluatedExamples) = casesToSettle(0.03, 0, 400) = 402", paired["casesToSettle"].Arithmetic, StringComparison.Ordinal);
        Assert.StartsWith("Newcombe(successRate.tuned, successRate.baseline, quality.evaluatedExamples) = Newcombe(0.85, 0.82, 400) = ", unpaired["gainHigh"].Arithmetic, StringComparison.Ordinal);
        Assert.StartsWith("bestPairedHalfWidth(gainPoint, quality.evaluatedExamples) = bestPairedHalfWidth(0.03, 400) = 0.018", unpaired["bestPairedHalfWidth"].Arithmetic, StringComparison.Ordinal);
        Assert.Equal("Newcombe = ?", uncounted["gainLow"].Arithmetic);
        Assert.Equal("casesToSettle(gainPoint, quality.evaluatedExamples) = casesToSettle(0.03, ?) = ?", uncounted["casesToSettle"].Arithmetic);
    }

    [Fact]
    public void No_difference_needs_no_number_of_cases()
    {
        var figure = Shipped.Cost("quality: { baselineSuccessRate: 82%, tunedSuccessRate: 82%, evaluatedExamples: 400 }").Figures["casesToSettle"];

        Assert.Equal("noGain", figure.Reason);
        Assert.Equal("casesToSettle = ?", figure.Arithmetic);
    }
}
