using CsCheck;
using FineTuneAdvisor.Economics.Simulation;
using MathNet.Numerics.Distributions;

namespace FineTuneAdvisor.Economics.Tests.Simulation;

public class SpreadTests
{
    private static readonly double TenthPercentile = -Normal.InvCDF(0, 1, 0.1);

    [Theory]
    [InlineData(8_000, 10_000, 14_000, true)]
    [InlineData(0, 10_000, 14_000, true)]
    [InlineData(0.1, 0.2, 0.4, false)]
    [InlineData(0, 0, 0.1, false)]
    public void Low_value_and_high_are_10th_percentile_median_and_90th_percentile(double low, double middle, double high, bool isRatio)
    {
        var spread = Of(low, middle, high, isRatio);

        Assert.Equal(low, spread.At(-TenthPercentile), 9);
        Assert.Equal(middle, spread.At(0), 9);
        Assert.Equal(high, spread.At(TenthPercentile), 9);
    }

    [Fact]
    public void A_quantity_that_can_double_or_halve_does_so_alike()
    {
        // Its logarithm is split normal: twice as far out is the square of the factor.
        var spread = Of(5_000, 10_000, 20_000, isRatio: true);

        Assert.Equal(2_500, spread.At(-2 * TenthPercentile), 6);
        Assert.Equal(40_000, spread.At(2 * TenthPercentile), 6);
    }

    [Fact]
    public void A_share_moves_by_equal_steps_and_stops_at_its_hard_range()
    {
        var spread = new Spread(0.8, 0.9, 0.95, TenthPercentile, 0, 1, IsRatio: false, IsWhole: false);

        Assert.Equal(0.7, spread.At(-2 * TenthPercentile), 9);
        Assert.Equal(1, spread.At(4 * TenthPercentile));
    }

    [Fact]
    public void A_count_is_whole()
    {
        var spread = new Spread(2, 3, 5, TenthPercentile, 1, 200, IsRatio: true, IsWhole: true);

        Assert.All(Enumerable.Range(-30, 60), tenth => Assert.Equal(Math.Round(spread.At(tenth / 10.0)), spread.At(tenth / 10.0)));
    }

    [Fact]
    public void More_of_the_score_is_never_less_of_the_value() => Gen.Select(Ranges, Gen.Bool, Gen.Double[-5, 5], Gen.Double[0, 3]).Sample((range, isRatio, score, more) =>
    {
        var spread = Of(range.Low, range.Middle, range.High, isRatio);

        Assert.True(spread.At(score + more) >= spread.At(score));
    });

    [Fact]
    public void Moving_low_down_and_high_up_never_raises_the_10th_percentile_of_a_linear_figure_or_lowers_its_90th() =>
        Gen.Select(Ranges, Gen.Bool, Gen.Double[0, 1], Gen.Double[1, 5], Gen.Double[0.1, 100]).Sample((range, isRatio, down, up, times) =>
        {
            var draws = new Draws(7, 1_000);
            var strata = draws.StrataOf("workload.requestsPerDay");
            double[] Figure(double low, double high) => [.. draws.ValuesOf(Of(low, range.Middle, high, isRatio), strata).Select(value => times * value).Order()];
            var narrow = Figure(range.Low, range.High);
            var wide = Figure(range.Low * down, range.High * up);

            Assert.True(wide[99] <= narrow[99]);
            Assert.True(wide[900] >= narrow[900]);
        });

    private static Gen<(double Low, double Middle, double High)> Ranges =>
        Gen.Select(Gen.Double[0.1, 1], Gen.Double[1, 10], Gen.Double[10, 100], static (low, middle, high) => (low, middle, high));

    private static Spread Of(double low, double middle, double high, bool isRatio) =>
        new(low, middle, high, TenthPercentile, 0, double.PositiveInfinity, isRatio, IsWhole: false);
}
