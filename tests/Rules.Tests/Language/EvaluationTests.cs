using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Tests.Language;

public class EvaluationTests
{
    private static (string, Value) TwentyFour => ("commitment.months", Value.Of(24m));

    [Theory]
    [InlineData("commitment.months < param.minimumCommitment", Truth.False)]
    [InlineData("commitment.months <= param.minimumCommitment", Truth.True)]
    [InlineData("commitment.months == 24 months", Truth.True)]
    [InlineData("commitment.months != 24 months", Truth.False)]
    [InlineData("commitment.months > -1 * 24 months", Truth.True)]
    [InlineData("commitment.months > 0", Truth.True)]
    [InlineData("commitment.months / param.minimumCommitment == 1", Truth.True)]
    [InlineData("commitment.months in [12 months, 24 months]", Truth.True)]
    [InlineData("commitment.months in [12 months]", Truth.False)]
    [InlineData("min(commitment.months, 6 months) == 6 months", Truth.True)]
    [InlineData("max(commitment.months, 6 months) == 24 months", Truth.True)]
    [InlineData("param.material > $49,999 * 12 / 12 / 1 year", Truth.True)]
    [InlineData("workload.requestsPerDay * workload.activeDaysPerYear == requestsPerYear", Truth.Unknown)]
    [InlineData("30% == 0.3 and 1.5x == 1.5 and 2k == 2,000 and 3M == 3,000,000 and 1B == 1,000,000,000", Truth.True)]
    [InlineData("2026-11-24 < 2027-01-01", Truth.True)]
    [InlineData("yes == no", Truth.False)]
    [InlineData("not commitment.months < 12 months", Truth.True)]
    [InlineData("1 - 2 - 3 == -4", Truth.True)]
    [InlineData("2 + 3 * 4 == 14 and (2 + 3) * 4 == 20 and 12 / 2 / 3 == 2", Truth.True)]
    [InlineData("yes or yes and no", Truth.True)]
    public void Comparisons_and_arithmetic_are_exact_and_carry_their_units(string text, Truth expected) =>
        Assert.Equal(expected, SampleFacts.TruthOf(text, TwentyFour));

    [Theory]
    [InlineData("commitment.months / 0 > 1 months")]
    [InlineData("commitment.months > 1 months / (1 - 1)")]
    [InlineData("79,228,162,514,264,337,593,543,950,335 * 2 > 1")]
    [InlineData("79,228,162,514,264,337,593,543,950,335 + 1 > 1")]
    [InlineData("-79,228,162,514,264,337,593,543,950,335 - 2 > 1")]
    public void Division_by_zero_and_overflow_are_unknown(string text) => Assert.Equal(Truth.Unknown, SampleFacts.TruthOf(text, TwentyFour));

    // Kleene: and is the weaker, or the stronger; X is unknown.
    [Theory]
    [InlineData("useCase.valuePerSuccess > 0 and no", Truth.False)]
    [InlineData("no and useCase.valuePerSuccess > 0", Truth.False)]
    [InlineData("useCase.valuePerSuccess > 0 and yes", Truth.Unknown)]
    [InlineData("useCase.valuePerSuccess > 0 or yes", Truth.True)]
    [InlineData("useCase.valuePerSuccess > 0 or no", Truth.Unknown)]
    [InlineData("not useCase.valuePerSuccess > 0", Truth.Unknown)]
    [InlineData("useCase.valuePerSuccess == useCase.valuePerSuccess", Truth.Unknown)]
    [InlineData("useCase.valuePerSuccess in [$1, $2]", Truth.Unknown)]
    [InlineData("min(useCase.valuePerSuccess, $1) == $1", Truth.Unknown)]
    [InlineData("known(useCase.valuePerSuccess)", Truth.False)]
    [InlineData("not known(useCase.valuePerSuccess)", Truth.True)]
    [InlineData("basis(useCase.valuePerSuccess) == 'unknown'", Truth.True)]
    public void What_is_unknown_stays_unknown_unless_the_other_side_decides(string text, Truth expected) => Assert.Equal(expected, SampleFacts.TruthOf(text));

    [Theory]
    [InlineData("commitment.baseModelRetirement == 'none'", Truth.True)]
    [InlineData("commitment.baseModelRetirement != 2026-11-24", Truth.True)]
    [InlineData("commitment.baseModelRetirement < 2026-11-24", Truth.Unknown)]
    public void No_announced_retirement_is_no_date_and_stands_in_no_order(string text, Truth expected) =>
        Assert.Equal(expected, SampleFacts.TruthOf(text, ("commitment.baseModelRetirement", Value.Of("none"))));

    [Fact]
    public void Only_the_answers_that_matter_are_asked_for()
    {
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        var expression = Vocabularies.Read("(commitment.months > 1 months or useCase.valuePerSuccess > 0) and (workload.retryRate > 1 or yes) and candidate.model == 'x'");

        UnknownNames.Gather(expression, new Bindings(SampleFacts.Of(TwentyFour)), missing);

        // The first operand is true by the months, the second by yes: only the model decides.
        Assert.Equal(["candidate.model"], missing);
    }

    [Fact]
    public void Low_and_high_fall_back_to_the_value_where_no_range_is_given() =>
        Assert.Equal(Truth.True, SampleFacts.TruthOf("commitment.months.low == commitment.months and commitment.months.high == commitment.months", TwentyFour));
}
