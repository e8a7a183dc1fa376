using FineTuneAdvisor.Economics.Simulation;

namespace FineTuneAdvisor.Economics.Tests.Simulation;

public class DrawsTests
{
    [Fact]
    public void A_stream_goes_through_every_stratum_once() =>
        Assert.Equal(Enumerable.Range(0, 1_000), new Draws(1, 1_000).StrataOf("workload.requestsPerDay").Order());

    [Fact]
    public void The_same_seed_and_name_give_the_same_stream_and_others_another()
    {
        var stream = new Draws(1, 1_000).StrataOf("workload.requestsPerDay");

        Assert.Equal(stream, new Draws(1, 1_000).StrataOf("workload.requestsPerDay"));
        Assert.NotEqual(stream, new Draws(2, 1_000).StrataOf("workload.requestsPerDay"));
        Assert.NotEqual(stream, new Draws(1, 1_000).StrataOf("workload.outputTokens"));
    }

    [Fact]
    public void Streams_of_two_names_have_nothing_to_do_with_each_other()
    {
        var draws = new Draws(20261124, 10_000);
        var left = draws.Chances(draws.StrataOf("workload.requestsPerDay"));
        var right = draws.Chances(draws.StrataOf("workload.outputTokens"));

        // The correlation of 10,000 independent pairs is within 4 / √10,000 = 0.04 of 0.
        var correlation = left.Zip(right, static (a, b) => (a - 0.5) * (b - 0.5)).Average() * 12;
        Assert.InRange(correlation, -0.04, 0.04);
    }

    [Fact]
    public void Chances_lie_in_the_middle_of_their_strata() =>
        Assert.Equal([0.125, 0.375, 0.625, 0.875], new Draws(1, 4).Chances([0, 1, 2, 3]));
}
