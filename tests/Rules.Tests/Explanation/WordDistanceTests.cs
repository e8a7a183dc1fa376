using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Tests.Explanation;

public class WordDistanceTests
{
    [Theory]
    [InlineData("commitment.assurance == 'hope'", "contract", "hope", "")]
    [InlineData("commitment.assurance == 'hope'", "hope", "contract roadmap", "hope")]
    [InlineData("commitment.assurance != 'hope'", "hope", "contract roadmap", "hope")]
    [InlineData("commitment.assurance != 'hope'", "contract", "hope", "")]
    [InlineData("commitment.assurance in ['hope', 'roadmap']", "contract", "hope roadmap", "")]
    [InlineData("commitment.assurance in ['hope', 'roadmap']", "hope", "contract", "hope roadmap")]
    [InlineData("candidate.model == 'a'", "a", "", "a")]
    [InlineData("candidate.model == 'a'", "b", "a", "")]
    public void A_word_must_be_another(string expression, string now, string to, string except)
    {
        var word = Explained.If(expression, ("commitment.assurance", Value.Of(now)), ("candidate.model", Value.Of(now))).Only<Rewording>();

        Assert.Equal(now, word.From);
        Assert.Equal(to, string.Join(' ', word.To));
        Assert.Equal(except, string.Join(' ', word.Except));
    }

    [Theory]
    [InlineData("provider.weightsExportable == no", false, "yes")]
    [InlineData("provider.weightsExportable == no", true, "no")]
    [InlineData("provider.weightsExportable", true, "no")]
    [InlineData("not provider.weightsExportable", true, "no")]
    [InlineData("provider.weightsExportable != yes", true, "no")]
    public void A_yes_must_be_a_no(string expression, bool now, string to) =>
        Assert.Equal([to], Explained.If(expression, ("provider.weightsExportable", Value.Of(now))).Only<Rewording>().To);

    [Fact]
    public void A_word_that_can_be_nothing_else_stays() => Assert.Equal(
        NoDistance.NothingMoves,
        Explained.If("commitment.assurance in ['hope', 'roadmap', 'contract']", ("commitment.assurance", Value.Of("hope"))).ToFlip.Because);

    [Fact]
    public void A_basis_must_be_a_better_one_and_never_none()
    {
        var basis = Explained.If("basis(penaltyPerYear) in ['estimated', 'assumed']", ("penaltyPerYear", Value.Of(1m))).Only<Rewording>();

        Assert.IsType<BasisOf>(basis.Of);
        Assert.Equal(["contracted", "measured"], basis.To.Order());
    }

    [Fact]
    public void A_date_may_have_to_be_a_word() =>
        Assert.Equal(["none"], Explained.If("commitment.baseModelRetirement == 'none'", ("commitment.baseModelRetirement", Value.Of(new DateOnly(2027, 1, 1)))).Only<Rewording>().To);

    [Fact]
    public void What_is_not_known_must_be_learnt()
    {
        var learning = Explained.If("known(commitment.months)").Only<Learning>();

        Assert.True(learning.IsLearnt);
        Assert.Equal(["commitment.months"], learning.Missing);
    }

    [Fact]
    public void What_is_known_would_have_to_be_unknown() =>
        Assert.False(Explained.If("known(commitment.months)", ("commitment.months", Value.Of(12m))).Only<Learning>().IsLearnt);
}
