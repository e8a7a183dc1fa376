using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Tests.Explanation;

public class JoinedDistanceTests
{
    [Fact]
    public void Of_two_that_must_hold_the_nearer_one_turns_the_whole()
    {
        // 12 months of 24 are half of the limit away; 49,000 of 50,000 dollars a fiftieth.
        var shift = Explained.If("commitment.months < 24 months and penaltyPerYear < param.material", ("commitment.months", Value.Of(12m)), ("penaltyPerYear", Value.Of(49_000m))).Only<Shift>();

        Assert.Equal((1_000m, "penaltyPerYear"), (shift.By, shift.Of.ToString()));
    }

    [Fact]
    public void Of_two_that_must_hold_all_that_fail_must_turn()
    {
        var steps = Explained.If("commitment.months < 24 months and penaltyPerYear < param.material", ("commitment.months", Value.Of(30m)), ("penaltyPerYear", Value.Of(60_000m))).ToFlip.Steps;

        Assert.Equal([-6m, -10_000m], steps.Cast<Shift>().Select(shift => shift.By));
    }

    [Fact]
    public void Of_two_of_which_one_is_enough_the_nearer_one_turns_the_whole()
    {
        var shift = Explained.If("commitment.months < 24 months or penaltyPerYear < param.material", ("commitment.months", Value.Of(25m)), ("penaltyPerYear", Value.Of(90_000m))).Only<Shift>();

        Assert.Equal((-1m, "commitment.months"), (shift.By, shift.Of.ToString()));
    }

    [Fact]
    public void Of_two_of_which_one_is_enough_all_that_hold_must_turn()
    {
        var steps = Explained.If("commitment.months < 24 months or penaltyPerYear < param.material", ("commitment.months", Value.Of(20m)), ("penaltyPerYear", Value.Of(40_000m))).ToFlip.Steps;

        Assert.Equal([4m, 10_000m], steps.Cast<Shift>().Select(shift => shift.By));
    }

    [Fact]
    public void A_part_that_cannot_be_told_must_come_out_right_as_well()
    {
        var steps = Explained.If("commitment.months < 24 months or penaltyPerYear < param.material", ("commitment.months", Value.Of(20m))).ToFlip.Steps;

        Assert.Equal(4m, Assert.IsType<Shift>(steps[0]).By);
        var settling = Assert.IsType<Settling>(steps[1]);
        Assert.Equal((Truth.False, "penaltyPerYear < param.material"), (settling.Wanted, settling.Of.ToString()));
        Assert.Equal(["penaltyPerYear"], settling.Missing);
    }

    [Fact]
    public void One_amount_between_two_limits_leaves_by_the_nearer()
    {
        // 30 lies 6 above 24 and 30 below 60.
        var shift = Explained.If("commitment.months >= 24 months and commitment.months <= 60 months", ("commitment.months", Value.Of(30m))).Only<Shift>();

        Assert.Equal((-6m, Reach.Below), (shift.By, shift.Reach));
    }

    [Fact]
    public void One_amount_outside_two_limits_comes_in_with_one_step()
    {
        var shift = Explained.If("commitment.months > 24 months and commitment.months > 36 months", ("commitment.months", Value.Of(20m))).Only<Shift>();

        Assert.Equal((16m, Reach.Above), (shift.By, shift.Reach));
    }

    [Fact]
    public void A_step_that_another_part_undoes_is_not_taken()
    {
        // Down to 10 the first part holds, but then the second fails; only the third way is left.
        var shift = Explained.If(
            "(commitment.months < 10 months and commitment.months > 12 months) or penaltyPerYear < param.material",
            ("commitment.months", Value.Of(11m)),
            ("penaltyPerYear", Value.Of(90_000m))).Only<Shift>();

        Assert.Equal("penaltyPerYear", shift.Of.ToString());
    }

    [Fact]
    public void Limits_that_contradict_each_other_leave_no_way() =>
        Assert.Equal(NoDistance.NothingMoves, Explained.If("commitment.months < 10 months and commitment.months > 12 months", ("commitment.months", Value.Of(11m))).ToFlip.Because);

    [Fact]
    public void Forgetting_an_answer_is_the_last_resort()
    {
        var step = Explained.If("known(commitment.months) and commitment.months < 24 months", ("commitment.months", Value.Of(1m))).Only<Shift>();

        Assert.Equal(23m, step.By);
    }

    [Fact]
    public void An_answer_that_is_missing_must_be_there_and_be_right()
    {
        var steps = Explained.If("known(commitment.months) and commitment.months < 24 months").ToFlip.Steps;

        Assert.True(Assert.IsType<Learning>(steps[0]).IsLearnt);
        Assert.Equal(Truth.True, Assert.IsType<Settling>(steps[1]).Wanted);
    }

    [Fact]
    public void One_great_step_is_nearer_than_two_small_ones()
    {
        // 24 to 25 months and 49,000 to 50,000 dollars, or 1 to 100 weeks.
        var shift = Explained.If(
            "(commitment.months >= 25 months and penaltyPerYear >= param.material) or candidate.engineeringWeeks >= 100 weeks",
            ("commitment.months", Value.Of(24m)),
            ("penaltyPerYear", Value.Of(49_000m)),
            ("candidate.engineeringWeeks", Value.Of(1m))).Only<Shift>();

        Assert.Equal("candidate.engineeringWeeks", shift.Of.ToString());
    }

    [Fact]
    public void Of_as_many_steps_those_that_are_smallest_together_are_the_nearest()
    {
        // Seen against the greater of amount and limit: 1/2 + 1/2 = 1, against 1/10 + 3/5 = 7/10.
        var steps = Explained.If(
            "(commitment.months >= 20 months and candidate.engineeringWeeks >= 20 weeks) or (workload.retryRate >= 0.5 and penaltyPerYear >= param.material)",
            ("commitment.months", Value.Of(10m)),
            ("candidate.engineeringWeeks", Value.Of(10m)),
            ("workload.retryRate", Value.Of(0.45m)),
            ("penaltyPerYear", Value.Of(20_000m))).ToFlip.Steps;

        Assert.Equal(["workload.retryRate", "penaltyPerYear"], steps.Cast<Shift>().Select(shift => shift.Of.ToString()));
    }

    [Fact]
    public void A_move_to_nothing_is_as_far_as_the_amount_itself()
    {
        // 10 to 20 is half of the limit; 10 to 0 all of the amount.
        var shift = Explained.If("candidate.engineeringWeeks <= 0 or commitment.months >= 20 months", ("candidate.engineeringWeeks", Value.Of(10m)), ("commitment.months", Value.Of(10m))).Only<Shift>();

        Assert.Equal("commitment.months", shift.Of.ToString());
    }

    [Fact]
    public void Two_steps_are_taken_rather_than_one_that_forgets_an_answer()
    {
        var steps = Explained.If(
            "not known(candidate.model) or (commitment.months >= 25 months and penaltyPerYear >= param.material)",
            ("candidate.model", Value.Of("a")),
            ("commitment.months", Value.Of(24m)),
            ("penaltyPerYear", Value.Of(49_000m))).ToFlip.Steps;

        Assert.Equal([1m, 1_000m], steps.Cast<Shift>().Select(shift => shift.By));
    }

    [Fact]
    public void A_comparison_that_is_said_to_fail_turns_as_itself_does()
    {
        // It holds that it fails: 24 - 30 = -6, and past the limit.
        var shift = Explained.If("(commitment.months < 24 months) == no", ("commitment.months", Value.Of(30m))).Only<Shift>();

        Assert.Equal((-6m, Reach.Below), (shift.By, shift.Reach));
    }
}
