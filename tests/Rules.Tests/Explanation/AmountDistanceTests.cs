using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Tests.Explanation;

public class AmountDistanceTests
{
    [Theory]
    // 24 - 16 = 8 more to the limit, where "less than 24" holds no longer; 24 - 30 = -6, and past the limit before it holds.
    [InlineData("commitment.months < 24 months", 16, 8, Reach.AtLeast)]
    [InlineData("commitment.months < 24 months", 30, -6, Reach.Below)]
    [InlineData("commitment.months < 24 months", 24, 0, Reach.Below)]
    [InlineData("commitment.months <= 24 months", 24, 0, Reach.Above)]
    [InlineData("commitment.months <= 24 months", 25, -1, Reach.AtMost)]
    [InlineData("commitment.months > 24 months", 30, -6, Reach.AtMost)]
    [InlineData("commitment.months > 24 months", 16, 8, Reach.Above)]
    [InlineData("commitment.months >= 24 months", 24, 0, Reach.Below)]
    [InlineData("commitment.months >= 24 months", 20, 4, Reach.AtLeast)]
    [InlineData("commitment.months == 24 months", 20, 4, Reach.Exactly)]
    [InlineData("commitment.months == 24 months", 24, 0, Reach.Other)]
    [InlineData("commitment.months != 24 months", 20, 4, Reach.Exactly)]
    [InlineData("commitment.months < param.minimumCommitment", 16, 8, Reach.AtLeast)]
    // The limit stands on the left: 24 > months is months < 24.
    [InlineData("24 months > commitment.months", 16, 8, Reach.AtLeast)]
    [InlineData("24 months <= commitment.months", 30, -6, Reach.Below)]
    [InlineData("not (commitment.months < 24 months)", 16, 8, Reach.AtLeast)]
    public void An_amount_is_as_far_as_its_limit_less_itself(string expression, int months, int by, Reach reach)
    {
        var shift = Explained.If(expression, ("commitment.months", Value.Of((decimal)months))).Only<Shift>();

        Assert.Equal(by, shift.By);
        Assert.Equal(reach, shift.Reach);
        Assert.Equal("months", shift.Unit.Name);
        Assert.Equal("commitment.months", shift.Of.ToString());
    }

    [Fact]
    public void Money_a_year_keeps_its_cents()
    {
        // 50,000 - 62,400.01 = -12,400.01
        var shift = Explained.If("penaltyPerYear < param.material", ("penaltyPerYear", Value.Of(62_400.01m))).Only<Shift>();

        Assert.Equal((-12_400.01m, Unit.UsdPerYear), (shift.By, shift.Unit));
    }

    [Theory]
    [InlineData("gainLow <= 0", "share")]
    [InlineData("premiumInput > 1", "multiplier")]
    [InlineData("0 >= gainLow", "share")]
    [InlineData("penaltyPerYear * workload.retryRate > 0", "usd/year")]
    public void The_unit_is_that_of_what_is_compared(string expression, string unit)
    {
        var shift = Explained.If(
            expression,
            ("gainLow", Value.Of(-0.01m)),
            ("premiumInput", Value.Of(1.5m)),
            ("penaltyPerYear", Value.Of(10m)),
            ("workload.retryRate", Value.Of(0.1m))).Only<Shift>();

        Assert.Equal(unit, shift.Unit.Name);
    }

    [Fact]
    public void Arithmetic_on_the_left_moves_as_a_whole()
    {
        // 30,000 + 2,000 = 32,000; 50,000 - 32,000 = 18,000
        var shift = Explained.If("penaltyPerYear + netBenefitPoint > param.material", ("penaltyPerYear", Value.Of(30_000m)), ("netBenefitPoint", Value.Of(2_000m))).Only<Shift>();

        Assert.Equal((18_000m, "penaltyPerYear + netBenefitPoint"), (shift.By, shift.Of.ToString()));
    }

    [Fact]
    public void Between_dates_it_is_days()
    {
        // 30 November less 24 November
        var shift = Explained.If("commitment.baseModelRetirement < 2026-11-24", ("commitment.baseModelRetirement", Value.Of(new DateOnly(2026, 11, 30)))).Only<Shift>();

        Assert.Equal((-6m, "days", Reach.Below), (shift.By, shift.Unit.Name, shift.Reach));
    }

    [Fact]
    public void Of_several_listed_amounts_the_nearest_counts()
    {
        // From 20: 24 is 4 away, 12 is 8 away.
        var shift = Explained.If("commitment.months in [12 months, 24 months]", ("commitment.months", Value.Of(20m))).Only<Shift>();

        Assert.Equal((4m, Reach.Exactly), (shift.By, shift.Reach));
    }

    [Theory]
    [InlineData("1 < 2")]
    [InlineData("param.minimumCommitment < 24 months")]
    public void What_no_proposal_moves_has_no_distance(string expression) =>
        Assert.Equal(NoDistance.NothingMoves, Explained.If(expression).ToFlip.Because);

    [Fact]
    public void A_distance_that_no_decimal_holds_is_none() =>
        Assert.Equal(NoDistance.NothingMoves, Explained.If("penaltyPerYear < netBenefitPoint", ("penaltyPerYear", Value.Of(decimal.MinValue)), ("netBenefitPoint", Value.Of(decimal.MaxValue))).ToFlip.Because);

    [Fact]
    public void Past_the_greatest_decimal_there_is_nothing() =>
        Assert.Equal(NoDistance.NothingMoves, Explained.If("penaltyPerYear > netBenefitPoint", ("penaltyPerYear", Value.Of(1m)), ("netBenefitPoint", Value.Of(decimal.MaxValue))).ToFlip.Because);

    [Fact]
    public void Past_the_last_day_there_is_none() =>
        Assert.Equal(NoDistance.NothingMoves, Explained.If("commitment.baseModelRetirement > 9999-12-31", ("commitment.baseModelRetirement", Value.Of(new DateOnly(2027, 1, 1)))).ToFlip.Because);

    [Theory]
    [InlineData("commitment.baseModelRetirement >= 9999-12-31", Reach.AtLeast)]
    [InlineData("commitment.baseModelRetirement <= 0001-01-01", Reach.AtMost)]
    public void The_first_day_and_the_last_can_be_reached(string expression, Reach reach) =>
        Assert.Equal(reach, Explained.If(expression, ("commitment.baseModelRetirement", Value.Of(new DateOnly(2027, 1, 1)))).Only<Shift>().Reach);

    [Fact]
    public void Past_a_limit_lies_less_than_a_whole_step()
    {
        // Above 24 and below 24.5 there is room, though not for 25.
        var shift = Explained.If("commitment.months > 24 months and commitment.months < 24.5 months", ("commitment.months", Value.Of(20m))).Only<Shift>();

        Assert.Equal((4m, Reach.Above), (shift.By, shift.Reach));
    }

    [Theory]
    // No decimal of 29 digits has a fraction: the next number is one further.
    [InlineData("penaltyPerYear > netBenefitPoint", 1, Reach.Above)]
    [InlineData("penaltyPerYear < -netBenefitPoint", -1, Reach.Below)]
    public void Past_a_limit_too_great_for_a_fraction_the_next_whole_number_counts(string expression, int sign, Reach reach)
    {
        const decimal Great = 70_000_000_000_000_000_000_000_000_000m;

        var shift = Explained.If(expression, ("penaltyPerYear", Value.Of(1m)), ("netBenefitPoint", Value.Of(Great))).Only<Shift>();

        Assert.Equal(((sign * Great) - 1, reach), (shift.By, shift.Reach));
    }

    [Fact]
    public void Of_listed_amounts_that_no_proposal_moves_there_is_no_nearest() =>
        Assert.Equal(NoDistance.NothingMoves, Explained.If("param.minimumCommitment in [12 months, 36 months]").ToFlip.Because);

    [Fact]
    public void An_unknown_side_has_no_distance()
    {
        var explained = Explained.If("commitment.months < 24 months");

        Assert.Equal(NoDistance.CannotTell, explained.ToFlip.Because);
        Assert.Empty(explained.ToFlip.Steps);
        Assert.Equal(["commitment.months"], explained.Trace.Missing);
    }
}
