using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Tests.Language;

public class AggregateTests
{
    // Net benefits of 5, -3 and 4: the sum is 6.
    [Theory]
    [InlineData("count(o) == 3", Truth.True)]
    [InlineData("sum(o.netBenefit) == 6 * $1 / 1 year", Truth.True)]
    [InlineData("min(o.netBenefit) == -3 * $1 / 1 year", Truth.True)]
    [InlineData("max(o.netBenefit) == 5 * $1 / 1 year", Truth.True)]
    [InlineData("max(o.netBenefit) > sum(o.netBenefit)", Truth.False)]
    public void Members_are_judged_together(string text, Truth expected) => Assert.Equal(expected, Of(text, 5, -3, 4));

    // Of nothing there is a number and a sum, but no least and no greatest.
    [Theory]
    [InlineData("count(o) == 0", Truth.True)]
    [InlineData("sum(o.netBenefit) == 0", Truth.True)]
    [InlineData("min(o.netBenefit) == 0", Truth.Unknown)]
    [InlineData("max(o.netBenefit) == 0", Truth.Unknown)]
    public void Nothing_has_a_count_and_a_sum_alone(string text, Truth expected) => Assert.Equal(expected, Of(text));

    [Theory]
    [InlineData("count(o) == 2", Truth.True)]
    [InlineData("sum(o.netBenefit) == 0", Truth.Unknown)]
    [InlineData("min(o.netBenefit) < 0", Truth.Unknown)]
    [InlineData("max(o.netBenefit) > 0", Truth.Unknown)]
    public void One_unknown_member_leaves_all_but_the_count_unknown(string text, Truth expected) => Assert.Equal(expected, Of(text, 5, null));

    [Fact]
    public void While_it_cannot_be_told_who_is_a_member_nothing_can() =>
        Assert.Equal(Truth.Unknown, Read("count(o) >= 0").TruthIn(new Bindings(SampleFacts.None)));

    [Theory]
    [InlineData("count( o )>1")]
    [InlineData("sum(o.netBenefit) > 0")]
    [InlineData("min(o.netBenefit) > 0")]
    [InlineData("max(o.netBenefit) > 0")]
    public void Each_has_one_text_of_its_own(string text) =>
        Assert.Equal(text.Replace("( o )>", "(o) > ", StringComparison.Ordinal), CanonicalText.Of(Read(text)));

    private static Truth Of(string text, params decimal?[] benefits) => Read(text).TruthIn(new Bindings(SampleFacts.None, null, null, [.. benefits.Select(Member)]));

    private static Expression Read(string text)
    {
        var read = ExpressionReader.ReadCondition(text, new Position("rules/X.yaml", 1, 1), "if", Vocabularies.Scope with { Collected = Vocabularies.Option });
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        return read.Value!;
    }

    private static GivenMember Member(decimal? benefit, int number) =>
        new($"option{number}", ImmutableDictionary<string, Value>.Empty.Add("netBenefit", Value.Of(benefit)));
}
