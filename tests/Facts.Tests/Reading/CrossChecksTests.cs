namespace FineTuneAdvisor.Facts.Tests.Reading;

public sealed class CrossChecksTests
{
    // 330 + 22 + 10 + 38 = 400; tuned (330 + 22) / 400 = 0.88; baseline (330 + 10) / 400 = 0.85
    private const string Counts = "  evaluatedExamples: 400\n  bothRight: 330\n  onlyTunedRight: 22\n  onlyBaselineRight: 10\n  bothWrong: 38\n";

    [Theory]
    [InlineData("0.88", "0.85")]
    [InlineData("88%", "85%")]
    [InlineData("0.880", "85.0%")]
    [InlineData("0.9", "0.9")] // 0.85 is half way: rounding up gives 0.9
    [InlineData("8.8e-1", "0.8")] // and rounding to even gives 0.8
    [InlineData("unknown", "unknown")]
    public void Rates_agree_with_the_counts_to_the_digits_that_the_file_prints(string tuned, string baseline) =>
        Assert.Empty(Written.ProblemsBelowHead($"quality:\n{Counts}  tunedSuccessRate: {tuned}\n  baselineSuccessRate: {baseline}\n"));

    [Theory]
    [InlineData("0.89", "found \"0.89\", expected 0.88, which the counts give: (330 + 22) / 400. Correct the rate or the counts; where counts are known, the rate may be left out.")]
    [InlineData("88.1%", "found \"88.1%\", expected 0.88, which the counts give: (330 + 22) / 400. Correct the rate or the counts; where counts are known, the rate may be left out.")]
    [InlineData("1", "found \"1\", expected 0.88, which the counts give: (330 + 22) / 400. Correct the rate or the counts; where counts are known, the rate may be left out.")]
    [InlineData("{ value: 0.7 }", "found \"0.7\", expected 0.88, which the counts give: (330 + 22) / 400. Correct the rate or the counts; where counts are known, the rate may be left out.")]
    public void A_tuned_rate_that_the_counts_contradict_is_a_problem(string rate, string message)
    {
        var problem = Assert.Single(Written.ProblemsBelowHead($"quality:\n{Counts}  tunedSuccessRate: {rate}\n"));

        Assert.Matches("^proposal.yaml:12:(21|30) quality.tunedSuccessRate: ", problem);
        Assert.EndsWith(message, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_rate_that_the_counts_contradict_is_a_problem() =>
        Assert.Equal(
            ["proposal.yaml:12:24 quality.baselineSuccessRate: found \"0.88\", expected 0.85, which the counts give: (330 + 10) / 400. Correct the rate or the counts; where counts are known, the rate may be left out."],
            Written.ProblemsBelowHead($"quality:\n{Counts}  baselineSuccessRate: 0.88\n"));

    [Fact]
    public void A_rate_of_a_third_is_shown_to_four_digits() =>
        // (1 + 0) / 3 = 0.33333...
        Assert.Contains("expected 0.3333, which", Assert.Single(Written.ProblemsBelowHead("quality:\n  evaluatedExamples: 3\n  bothRight: 1\n  onlyTunedRight: 0\n  tunedSuccessRate: 0.34\n")), StringComparison.Ordinal);

    [Fact]
    public void Four_counts_give_the_number_of_examples_where_it_is_left_out() =>
        // 3 + 1 + 0 + 0 = 4; tuned (3 + 1) / 4 = 1
        Assert.Contains(
            "expected 1, which the counts give: (3 + 1) / 4.",
            Assert.Single(Written.ProblemsBelowHead("quality:\n  bothRight: 3\n  onlyTunedRight: 1\n  onlyBaselineRight: 0\n  bothWrong: 0\n  tunedSuccessRate: 0.75\n")),
            StringComparison.Ordinal);

    [Fact]
    public void Four_counts_must_add_up_to_the_examples() =>
        Assert.Equal(
            ["proposal.yaml:7:22 quality.evaluatedExamples: found \"401\", expected 400, the sum of the four paired counts. Every evaluated example is in exactly one of bothRight, onlyTunedRight, onlyBaselineRight and bothWrong."],
            Written.ProblemsBelowHead("quality:\n" + Counts.Replace("400", "401", StringComparison.Ordinal)));

    [Theory]
    [InlineData("  evaluatedExamples: 400\n  bothRight: 330\n  onlyTunedRight: 22\n")]
    [InlineData("  evaluatedExamples: 400\n  bothRight: 330\n  onlyTunedRight: 22\n  onlyBaselineRight: 10\n  bothWrong: unknown\n")]
    [InlineData("  evaluatedExamples: 400\n  onlyTunedRight: 22\n  onlyBaselineRight: 10\n")]
    [InlineData("  bothRight: 330\n  tunedSuccessRate: 0.1\n")]
    public void Fewer_counts_than_four_are_allowed(string text) =>
        Assert.Empty(Written.ProblemsBelowHead("quality:\n" + text));

    [Theory]
    [InlineData("  onlyTunedRight: 22\n  onlyBaselineRight: 10\n", "proposal.yaml:7:19 quality.onlyTunedRight: found 2 of 4 counts without evaluatedExamples, expected evaluatedExamples or all four counts. Add 'evaluatedExamples:', the number of examples evaluated, or the counts that are missing.")]
    [InlineData("  evaluatedExamples: unknown\n  bothWrong: 38\n  onlyTunedRight: 22\n  onlyBaselineRight: 10\n", "proposal.yaml:8:14 quality.bothWrong: found 3 of 4 counts without evaluatedExamples, expected evaluatedExamples or all four counts. Add 'evaluatedExamples:', the number of examples evaluated, or the counts that are missing.")]
    public void Two_or_three_counts_are_of_no_use_without_the_number_of_examples(string text, string message) =>
        Assert.Equal([message], Written.ProblemsBelowHead("quality:\n" + text));

    [Theory]
    [InlineData("quality:\n  evaluatedExamples: many\n  onlyTunedRight: 22\n  onlyBaselineRight: 10\n", "quality.evaluatedExamples")]
    [InlineData("workload:\n  systemPromptTokens: 300\n  fewShotTokens: some\ncandidate:\n  promptTokensRemoved: 400\n", "workload.fewShotTokens")]
    public void An_answer_that_cannot_be_read_is_not_taken_for_one_that_is_missing(string text, string key) =>
        Assert.Contains($" {key}: ", Assert.Single(Written.ProblemsBelowHead(text)), StringComparison.Ordinal);

    [Fact]
    public void Fewer_counts_than_four_cannot_exceed_the_examples() =>
        Assert.Equal(
            ["proposal.yaml:7:22 quality.evaluatedExamples: found \"300\", expected at least 330, the sum of the paired counts given. Every evaluated example is in exactly one of bothRight, onlyTunedRight, onlyBaselineRight and bothWrong."],
            Written.ProblemsBelowHead("quality:\n  evaluatedExamples: 300\n  bothRight: 330\n"));

    [Theory]
    [InlineData("workload:\n  systemPromptTokens: 300\n  fewShotTokens: 200\n", "500")]
    [InlineData("workload:\n  systemPromptTokens: 300\n", "300")] // examples left out are none
    [InlineData("workload:\n  systemPromptTokens: { value: 300, high: 400 }\n", "400")]
    [InlineData("workload:\n  systemPromptTokens: unknown\n", "400,000")]
    [InlineData("workload:\n  systemPromptTokens: 300\n  fewShotTokens: unknown\n", "400,000")]
    [InlineData("", "400,000")]
    public void Tuning_may_remove_the_whole_prompt_where_it_is_known(string workload, string removed) =>
        Assert.Empty(Written.ProblemsBelowHead($"{workload}candidate:\n  promptTokensRemoved: {removed}\n"));

    [Fact]
    public void Tuning_cannot_remove_more_of_the_prompt_than_is_there() =>
        Assert.Equal(
            ["proposal.yaml:10:24 candidate.promptTokensRemoved: found \"501\", expected at most 500, the tokens of workload.systemPromptTokens and workload.fewShotTokens. Tuning cannot remove more tokens than are there: correct one of them."],
            Written.ProblemsBelowHead("workload:\n  systemPromptTokens: 300\n  fewShotTokens: 200\ncandidate:\n  promptTokensRemoved: 501\n"));

    [Fact]
    public void Tuning_cannot_remove_more_retrieved_text_than_is_there() =>
        Assert.Equal(
            ["proposal.yaml:9:27 candidate.retrievedTokensRemoved: found \"1k\", expected at most 0, the tokens of workload.retrievedTokens. Tuning cannot remove more tokens than are there: correct one of them."],
            Written.ProblemsBelowHead("workload:\n  retrievedTokens: 0\ncandidate:\n  retrievedTokensRemoved: 1k\n"));
}
