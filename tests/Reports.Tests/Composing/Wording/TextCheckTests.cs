using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Tests.Fixture;

namespace FineTuneAdvisor.Reports.Tests.Composing.Wording;

public sealed class TextCheckTests
{
    [Fact]
    public void The_shipped_ruleset_has_sound_texts() =>
        Assert.Empty(TextCheck.Problems(Shipped.Ruleset));

    [Fact]
    public void The_shipped_texts_have_no_problem() =>
        Assert.Empty(TextCheck.Problems(FixtureRuleset.Of(FixtureTexts.With())));

    [Theory]
    [InlineData("{{ commitment.monhts }}", "commitment.monhts", "Did you mean commitment.months?")]
    [InlineData("{{ penaltyPerYaer }}", "penaltyPerYaer", "Did you mean penaltyPerYear?")]
    [InlineData("{{ if commitment.months.isKown }}x{{ end }}", "commitment.months.isKown", "")]
    [InlineData("{{ commitment }}", "commitment", "")]
    [InlineData("{{ missing }}", "missing", "")]
    public void A_name_that_nothing_is_called_is_found_with_the_nearest_one(string template, string name, string mend)
    {
        var problem = Assert.Single(Check(template));

        Assert.Contains(name, problem.Found, StringComparison.Ordinal);
        Assert.Contains(mend, problem.Mend, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ penaltyPerYear * 2 }}")]
    [InlineData("{{ if penaltyPerYear > 0 }}x{{ end }}")]
    [InlineData("{{ if candidate.route == 'selfHosted' }}x{{ end }}")]
    [InlineData("{{ x = penaltyPerYear }}")]
    [InlineData("{{ -penaltyPerYear }}")]
    [InlineData("{{ for x in penaltyPerYear }}{{ x }}{{ end }}")]
    [InlineData("{{ 'text' }}")]
    [InlineData("{{ penaltyPerYear | upper }}")]
    public void Whatever_computes_is_refused(string template) => Assert.NotEmpty(Check(template));

    [Fact]
    public void A_text_that_does_not_parse_is_found_with_its_line_and_column()
    {
        var problem = Check("one {{ if penaltyPerYear.isKnown }}\ntwo")[0];

        Assert.Equal("test.text", problem.Key);
        Assert.Matches(@"line \d+, column \d+ of the text", problem.Found);
    }

    [Theory]
    [InlineData("criterion.multiYearCommitment.name")]
    [InlineData("pattern.providerLockIn.sentence")]
    [InlineData("state.unproven")]
    [InlineData("basis.contracted")]
    [InlineData("unit.months")]
    [InlineData("FTA-1301.title")]
    public void A_text_that_the_ruleset_owes_is_named(string key) =>
        Assert.Equal(key, Assert.Single(TextCheck.Problems(FixtureRuleset.Of(FixtureTexts.Without(key)))).Key);

    private static ImmutableArray<Facts.Problem> Check(string template) =>
        TextCheck.Problems(FixtureRuleset.Of(FixtureTexts.With(FixtureTexts.Entry("test.text", template))));
}
