using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Tests.Language;

public class EqualTreesTests
{
    private static readonly Scope Two = Vocabularies.Scope.With(new Variable("c", Vocabularies.Few.Collection("criteria")!)).With(new Variable("p", Vocabularies.Option.Collection));

    [Theory]
    [InlineData("gainLow > 0", "gainHigh > 0")]
    [InlineData("penaltyPerYear > 0", "penaltyPerYear.low > 0")]
    [InlineData("o.netBenefit > 0", "o.yearlyCost > 0")]
    [InlineData("o.netBenefit > 0", "p.netBenefit > 0")]
    [InlineData("known(o.id)", "known(c.id)")]
    [InlineData("gainLow in [1, 2]", "gainLow in [1, 3]")]
    [InlineData("gainLow in [1, 2]", "gainLow in [1]")]
    [InlineData("gainLow in [1, 2]", "gainHigh in [1, 2]")]
    public void Trees_that_differ_in_one_thing_are_not_equal(string one, string other)
    {
        Assert.NotEqual(Read(one), Read(other));
        Assert.Equal(Read(one), Read(one));
    }

    private static Expression Read(string text)
    {
        var read = ExpressionReader.ReadCondition(text, new Position("rules/X.yaml", 1, 1), "if", Two);
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        return read.Value!;
    }
}
