using FineTuneAdvisor.Economics.Simulation;

namespace FineTuneAdvisor.Economics.Tests.Simulation;

public class RankingTests
{
    // Four futures; least costs 10, 20, 15, 25, which are 17.5 in the mean.
    private static readonly double[] Prompted = [10, 20, 30, 40];
    private static readonly double[] Tuned = [25, 25, 15, 25];

    [Fact]
    public void An_option_is_as_often_best_as_it_costs_least()
    {
        var ranking = Ranking.Of([Prompted, Tuned]);

        Assert.Equal([0.5, 0.5], ranking.ProbabilityBest);
    }

    [Fact]
    public void Regret_is_what_an_option_costs_more_than_the_best_of_each_future()
    {
        var ranking = Ranking.Of([Prompted, Tuned]);

        // 25 − 17.5 and 22.5 − 17.5
        Assert.Equal([7.5, 5], ranking.ExpectedRegret);
    }

    [Fact]
    public void To_know_what_decides_is_worth_the_regret_of_the_better_option()
    {
        // 40 futures; the low half of the answer makes the first option cost 0 and the high half 100; the second always costs 60.
        // Unknown: min(50, 60) = 50. Known: (0 + 60) / 2 = 30. Worth 20.
        double[] first = [.. Enumerable.Range(0, 40).Select(stratum => stratum < 20 ? 0.0 : 100.0)];
        double[] second = [.. Enumerable.Repeat(60.0, 40)];
        int[] strata = [.. Enumerable.Range(0, 40)];

        Assert.Equal(20, Ranking.Of([first, second]).WorthOfKnowing(strata), 9);
    }

    [Fact]
    public void To_know_what_never_changes_the_choice_is_worth_nothing()
    {
        double[] first = [.. Enumerable.Range(0, 40).Select(stratum => (double)stratum)];
        double[] second = [.. first.Select(cost => cost + 1)];

        Assert.Equal(0, Ranking.Of([first, second]).WorthOfKnowing([.. Enumerable.Range(0, 40)]));
    }

    [Fact]
    public void Of_equal_options_the_first_is_best_and_nothing_is_regretted()
    {
        var ranking = Ranking.Of([Prompted, Prompted]);

        Assert.Equal([1, 0], ranking.ProbabilityBest);
        Assert.Equal([0, 0], ranking.ExpectedRegret);
    }
}
