using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Rulesets;

public class RulesetDigestTests
{
    [Theory]
    [InlineData("commitment.months < param.minimumCommitment", "commitment.months   <  (param.minimumCommitment)  # a comment")]
    [InlineData("\nthen:", "\n\nthen:")]
    [InlineData("since: 2026.12\nabout: longCommitment\n", "about: longCommitment\nsince: 2026.12\n")]
    [InlineData("because: Too short.\n", "because: >-\n  Too\n  short.\n")]
    [InlineData("because: Too short.\n", "because: 'Too short.'\n")]
    [InlineData("\n", "\r\n")]
    [InlineData("  - name: one month short", "  # the limit\n  - name: a month short of it")]
    public void Comments_spelling_key_order_line_ends_and_tests_are_no_part_of_it(string from, string to)
    {
        using var folder = new RulesetFolder();

        Assert.Equal(SmallRuleset.Read.Digest, folder.Change("rules/FTA-1301.yaml", from, to).Read().Value?.Digest);
    }

    [Theory]
    [InlineData("rules/FTA-1301.yaml", "commitment.months < param.minimumCommitment", "commitment.months <= param.minimumCommitment")]
    [InlineData("rules/FTA-1301.yaml", "undecided: unproven\n", "")]
    [InlineData("rules/FTA-1301.yaml", "because: Too short.", "because: Far too short.")]
    [InlineData("rules/FTA-1301.yaml", "effect: blocks", "effect: note")]
    [InlineData("rules/FTA-1302.yaml", "    bring: [commitment.assurance]\n", "")]
    [InlineData("rules/FTA-1502.yaml", "none: o in options", "some: o in options")]
    [InlineData("rules/FTA-1901.yaml", "greatest: o.netBenefit", "greatest: -o.firstYearCost")]
    [InlineData("rules/FTA-1901.yaml", "verdict: reject", "verdict: defer")]
    [InlineData("rules/FTA-1001.yaml", "criterion: notMet", "criterion: unproven")]
    [InlineData("parameters.yaml", "value: 24", "value: 25")]
    [InlineData("parameters.yaml", "owner: board\n    review-by: 2027-05-01\n    source: { kind: assumption", "owner: finance\n    review-by: 2027-05-01\n    source: { kind: assumption")]
    [InlineData("ruleset.yaml", "version: 2026.12", "version: 2026.13")]
    [InlineData("texts/en/report.yaml", "Do not fine-tune", "Do not")]
    [InlineData("ruleset.yaml", "version: 2026.12", "version: 2026.12\naccepted: [{ rule: FTA-1301, answer: commitment.months, why: For once. }]")]
    public void Whatever_the_ruleset_says_is_part_of_it(string file, string from, string to)
    {
        using var folder = new RulesetFolder();
        var changed = folder.Change(file, from, to).Read();

        Assert.Empty(changed.Problems.Select(problem => problem.ToString()));
        Assert.NotEqual(SmallRuleset.Read.Digest, changed.Value!.Digest);
    }

    [Fact]
    public void How_far_an_answer_can_be_believed_is_part_of_it()
    {
        var bounded = new QuestionSet([.. Questions.Few.All.Select(question => question.Key == "commitment.months" ? question with { Plausible = (3, 60) } : question)]);

        Assert.NotEqual(SmallRuleset.Read.Digest, RulesetReader.Read(Folders.Small, bounded).Value!.Digest);
    }

    [Fact]
    public void Where_a_question_applies_and_where_it_is_asked_first_is_part_of_it()
    {
        var owned = new Occasion([new OccasionAnswer("commitment.assurance", ["hope"], null, OrUnknown: false)]);
        string?[] digests = [SmallRuleset.Read.Digest, Digest(question => question with { AppliesWhen = owned }), Digest(question => question with { TriageWhen = owned })];

        Assert.Equal(3, digests.OfType<string>().Distinct().Count());

        static string? Digest(Func<Question, Question> change) =>
            RulesetReader.Read(Folders.Small, new QuestionSet([.. Questions.Few.All.Select(question => question.Key == "commitment.months" ? change(question) : question)])).Value?.Digest;
    }

    [Fact]
    public void It_is_a_SHA_256_in_lower_case() => Assert.Matches("^[0-9a-f]{64}$", SmallRuleset.Read.Digest);
}
