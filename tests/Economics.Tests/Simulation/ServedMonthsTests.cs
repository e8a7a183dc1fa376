using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Simulation;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Tests.Simulation;

public class ServedMonthsTests
{
    [Theory]
    [InlineData(36, 0.2, 1.0, 1)] // ends in the first month: ln 1 = 0 months outlived
    [InlineData(36, 0.2, 0.8, 13)] // 0.8 = (1 − 0.2)^(12 / 12): outlives month 12
    [InlineData(36, 0.2, 0.801, 12)] // a little more, and it ends in month 12
    [InlineData(36, 0.2, 0.1, 36)] // 12 × ln 0.1 / ln 0.8 = 123.8 months
    [InlineData(36, 0.0, 0.999, 36)] // nobody cancels
    [InlineData(36, 1.0, 0.001, 1)] // everybody does
    public void The_workload_outlives_a_month_as_often_as_the_risk_says(double horizon, double hazard, double chance, double expected)
    {
        var served = ServedMonths.Of(Term.Named("horizonMonths", (decimal)horizon, Basis.Measured), Term.Named("hazard", (decimal)hazard, Basis.Measured));
        var projection = Projection.Of([served], new HashSet<string> { ServedMonths.Chance });

        Assert.Equal(expected, projection.Over(new Dictionary<string, double[]> { [ServedMonths.Chance] = [chance] }, 1)[0][0]);
    }
}
