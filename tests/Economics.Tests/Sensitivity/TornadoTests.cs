using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Sensitivity;
using FineTuneAdvisor.Economics.Simulation;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Tests.Sensitivity;

public class TornadoTests
{
    private static readonly Term Requests = Term.Named("requests", 100m, Basis.Measured);
    private static readonly Term Price = Term.Named("price", 2m, Basis.Measured);

    [Fact]
    public void Every_unknown_is_moved_alone_and_the_widest_comes_first()
    {
        var swings = Tornado.Of(1_000m - (Requests * Price), Spreads(("requests", 90, 100, 120), ("price", 1, 2, 3), ("elsewhere", 0, 1, 2)));

        Assert.Equal(
            [
                new Swing("price", new SwingEnd(1m, 900m), new SwingEnd(3m, 700m)), // 1,000 − 100 × 1, 1,000 − 100 × 3
                new Swing("requests", new SwingEnd(90m, 820m), new SwingEnd(120m, 760m)), // 1,000 − 90 × 2, 1,000 − 120 × 2
            ],
            swings);
        Assert.Equal([200m, 60m], swings.Select(swing => swing.Width));
    }

    [Fact]
    public void What_moves_nothing_is_left_out() =>
        Assert.Empty(Tornado.Of(Requests * 0m, Spreads(("requests", 90, 100, 120))));

    [Fact]
    public void Of_an_unknown_net_benefit_there_is_no_tornado() =>
        Assert.Empty(Tornado.Of(Term.Unknown("netPresentBenefit", "answersMissing"), Spreads(("requests", 90, 100, 120))));

    private static Dictionary<string, Spread> Spreads(params (string Name, double Low, double Middle, double High)[] spreads) => spreads.ToDictionary(
        spread => spread.Name,
        spread => new Spread(spread.Low, spread.Middle, spread.High, 1.28, 0, 1e9, IsRatio: true, IsWhole: false));
}
