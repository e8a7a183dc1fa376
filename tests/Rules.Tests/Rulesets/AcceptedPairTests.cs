namespace FineTuneAdvisor.Rules.Tests.Rulesets;

public class AcceptedPairTests
{
    [Fact]
    public void What_a_ruleset_accepts_is_read_in_the_order_of_the_file()
    {
        using var folder = new RulesetFolder();

        var accepted = With(folder, "{ rule: FTA-1301, answer: commitment.months, why: A longer plan shows more. }, { rule: FTA-1302, subsumedBy: FTA-1301, why: In other words. }").Read().Value!.Accepted;

        Assert.Equal(
            [("FTA-1301", "commitment.months", null, "A longer plan shows more."), ("FTA-1302", null, "FTA-1301", "In other words.")],
            accepted.Select(pair => (pair.Rule, pair.Answer, pair.SubsumedBy, pair.Why)));
        Assert.All(accepted, pair => Assert.EndsWith("ruleset.yaml", pair.At.File, StringComparison.Ordinal));
    }

    [Fact]
    public void A_ruleset_that_accepts_nothing_is_as_good() => Assert.Empty(SmallRuleset.Read.Accepted);

    [Fact]
    public void The_shipped_ruleset_gives_a_reason_for_each() => Assert.All(ShippedRuleset.Read.Accepted, pair => Assert.Matches(@"^\p{Lu}.*\.$", pair.Why));

    [Theory]
    [InlineData("{ rule: FTA-1399, answer: commitment.months, why: w }", "accepted.rule: found \"FTA-1399\", expected the id of a rule")]
    [InlineData("{ rule: FTA-1301, answer: commitment.month, why: w }", "accepted.answer: found \"commitment.month\", expected a key of the questionnaire. Did you mean commitment.months?")]
    [InlineData("{ rule: FTA-1301, subsumedBy: FTA-13, why: w }", "accepted.subsumedBy: found \"FTA-13\", expected the id of a rule")]
    [InlineData("{ rule: FTA-1301, answer: commitment.months }", "accepted.why: found nothing, expected a text")]
    [InlineData("{ rule: FTA-1301, why: w }", "accepted.answer: found nothing, expected answer or subsumedBy")]
    [InlineData("{ rule: FTA-1301, answer: commitment.months, subsumedBy: FTA-1302, why: w }", "accepted.answer: found answer and subsumedBy, expected answer or subsumedBy")]
    [InlineData("{ rule: FTA-1301, answer: commitment.months, why: w, because: b }", "accepted.because: found a key that does not exist here")]
    [InlineData("{ rule: FTA-1301, answer: commitment.months, why: w }, { rule: FTA-1301, answer: commitment.months, why: w }", "accepted.rule: found \"FTA-1301\" for commitment.months a second time, expected each pair once")]
    [InlineData("months", "accepted: found \"months\", expected a mapping of keys to values")]
    public void What_is_wrong_in_it_is_told_with_its_place(string accepted, string problem)
    {
        using var folder = new RulesetFolder();

        Assert.Contains(problem, With(folder, accepted).Problem(), StringComparison.Ordinal);
    }

    private static RulesetFolder With(RulesetFolder folder, string accepted) => folder.Change("ruleset.yaml", "version: 2026.12", $"version: 2026.12\naccepted: [{accepted}]");
}
