using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Simulation;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Tests.Simulation;

public class ServedMonthsTests
{
    [Theory]
    [InlineData(36, 0.2, 1.0, 0)] // ends in the first month: ln 1 = 0 months outlived
    [InlineData(36, 0.2, 0.8, 12)] // 0.8 = (1 − 0.2)^(12 / 12): outlives month 12
    [InlineData(36, 0.2, 0.801, 11)] // a little more, and it ends in month 12
    [InlineData(36, 0.2, 0.1, 36)] // 12 × ln 0.1 / ln 0.8 = 123.8 months
    [InlineData(36, 0.0, 0.999, 36)] // nobody cancels
    [InlineData(36, 1.0, 0.001, 0)] // everybody does
    public void The_workload_outlives_a_month_as_often_as_the_risk_says(double horizon, double hazard, double chance, double expected)
    {
        Assert.Equal(expected, Served(horizon, hazard, [chance])[0]);
    }

    [Fact]
    public void Over_all_chances_as_many_months_are_served_as_the_expected_net_benefit_weighs()
    {
        // Σ(m = 1..36; 0.8^(m / 12)) = q (1 − q^36) / (1 − q) with q = 0.8^(1 / 12) = 0.981577: 0.981577 × 0.488 / 0.018423 = 26.00.
        double[] chances = [.. Enumerable.Range(0, 10_000).Select(index => (index + 0.5) / 10_000)];

        Assert.Equal(26.00, Served(36, 0.2, chances).Average(), 0.01);
    }

    private static double[] Served(double horizon, double hazard, double[] chances)
    {
        var served = ServedMonths.Of(Term.Named("horizonMonths", (decimal)horizon, Basis.Measured), Term.Named("hazard", (decimal)hazard, Basis.Measured));
        return Projection.Of([served], new HashSet<string> { ServedMonths.Chance }).Over(new Dictionary<string, double[]> { [ServedMonths.Chance] = chances }, chances.Length)[0];
    }
}
