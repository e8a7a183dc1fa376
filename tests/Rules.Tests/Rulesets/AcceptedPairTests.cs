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
    [InlineData("{ rule: FTA-9999, answer: commitment.months, why: w }", "3:20 accepted.rule: found \"FTA-9999\", expected the id of a rule. Remove the pair.")]
    [InlineData("{ rule: FTA-1399, answer: commitment.months, why: w }", "3:20 accepted.rule: found \"FTA-1399\", expected the id of a rule. Did you mean FTA-1301?")]
    [InlineData("{ rule: FTA-1301, answer: commitment.month, why: w }", "3:38 accepted.answer: found \"commitment.month\", expected a key of the questionnaire. Did you mean commitment.months?")]
    [InlineData("{ rule: FTA-1301, subsumedBy: FTA-13, why: w }", "3:42 accepted.subsumedBy: found \"FTA-13\", expected the id of a rule. Did you mean FTA-1003?")]
    [InlineData("{ rule: FTA-1301, answer: commitment.months }", "3:12 accepted.why: found nothing, expected a text. Add 'why:'.")]
    [InlineData("{ rule: FTA-1301, why: w }", "3:12 accepted.answer: found nothing, expected answer or subsumedBy. Say which better answer it is, or which rule says the same.")]
    [InlineData("{ rule: FTA-1301, answer: commitment.months, subsumedBy: FTA-1302, why: w }", "3:38 accepted.answer: found answer and subsumedBy, expected answer or subsumedBy. Say which better answer it is, or which rule says the same.")]
    [InlineData("{ rule: FTA-1301, answer: commitment.months, why: w, because: b }", "3:65 accepted.because: found a key that does not exist here, expected one of: answer, rule, subsumedBy, why. Remove it.")]
    [InlineData("{ rule: FTA-1301, answer: commitment.months, why: w }, { rule: FTA-1301, answer: commitment.months, why: w }", "3:75 accepted.rule: found \"FTA-1301\" for commitment.months a second time, expected each pair once. Keep one of the two.")]
    [InlineData("{ rule: FTA-1302, subsumedBy: FTA-1301, why: w }, { rule: FTA-1302, subsumedBy: FTA-1301, why: v }", "3:70 accepted.rule: found \"FTA-1302\" for FTA-1301 a second time, expected each pair once. Keep one of the two.")]
    [InlineData("months", "3:12 accepted: found \"months\", expected a mapping of keys to values. Write one 'key: value' a line below it.")]
    public void What_is_wrong_in_it_is_told_with_its_place_and_its_mend(string accepted, string problem)
    {
        using var folder = new RulesetFolder();

        Assert.Equal(["ruleset.yaml:" + problem], With(folder, accepted).ProblemsIn("ruleset.yaml"));
    }

    [Theory]
    [InlineData("{ rule: FTA-1301, answer: commitment.months, why: w }, { rule: FTA-1301, answer: candidate.model, why: w }")]
    [InlineData("{ rule: FTA-1301, answer: commitment.months, why: w }, { rule: FTA-1302, answer: commitment.months, why: w }")]
    [InlineData("{ rule: FTA-1303, subsumedBy: FTA-1301, why: w }, { rule: FTA-1303, subsumedBy: FTA-1302, why: w }")]
    public void Pairs_that_differ_in_one_of_the_two_stand_beside_each_other(string accepted)
    {
        using var folder = new RulesetFolder();

        Assert.Equal(2, With(folder, accepted).Read().Value!.Accepted.Length);
    }

    private static RulesetFolder With(RulesetFolder folder, string accepted) => folder.Change("ruleset.yaml", "version: 2026.12", $"version: 2026.12\naccepted: [{accepted}]");
}
