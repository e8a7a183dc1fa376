using FineTuneAdvisor.Economics.Quality;

namespace FineTuneAdvisor.Economics.Tests.Quality;

public class CasesToSettleTests
{
    // An interval of plus or minus 10 / n around 0.1: its lower end is 0 at n = 100 and above 0 from 101 on.
    private static Interval Around(double difference, double cases) => new(difference - (10 / cases), difference + (10 / cases));

    [Fact]
    public void An_interval_that_touches_the_limit_has_not_settled_it() =>
        Assert.Equal(101, CasesToSettle.Of(0.1, 0, cases => Around(0.1, cases)));

    [Fact]
    public void A_loss_is_settled_from_the_other_side() =>
        Assert.Equal(101, CasesToSettle.Of(-0.1, 0, cases => Around(-0.1, cases)));

    [Fact]
    public void A_difference_on_the_limit_is_settled_by_no_number_of_cases() =>
        Assert.Null(CasesToSettle.Of(0.1, 0.1, cases => Around(0.1, cases)));

    [Fact]
    public void An_interval_that_never_narrows_settles_nothing() =>
        Assert.Null(CasesToSettle.Of(0.1, 0, _ => new Interval(-1, 1)));
}
