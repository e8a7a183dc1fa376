using FineTuneAdvisor.Facts.Writing;

namespace FineTuneAdvisor.Facts.Tests.Writing;

public sealed class AnswersEditTests
{
    private const string Known = "workload.requestsPerDay";

    [Theory]
    [InlineData("workload:\n  requestsPerDay: 5 # a guess\n", "workload:\n  requestsPerDay: 8k # a guess\n")]
    [InlineData("workload:\n  requestsPerDay: 5", "workload:\n  requestsPerDay: 8k")]
    [InlineData("workload:\r\n  # why\r\n  requestsPerDay:   unknown\r\n  batchShare: 0\r\n", "workload:\r\n  # why\r\n  requestsPerDay: 8k\r\n  batchShare: 0\r\n")]
    [InlineData("workload: { userTokens: { value: 3, evidence: \"\ud83d\ude00 \u00e9\" }, requestsPerDay: 5 }", "workload: { userTokens: { value: 3, evidence: \"\ud83d\ude00 \u00e9\" }, requestsPerDay: 8k }")]
    [InlineData("workload: { requestsPerDay: 5, batchShare: 0 }\n", "workload: { requestsPerDay: 8k, batchShare: 0 }\n")]
    [InlineData("workload:\n  requestsPerDay:\n    # from the log\n    value: 5 # per day\n    basis: measured # of June\n\n  batchShare: 0\n", "workload:\n  # from the log\n  # per day\n  requestsPerDay: 8k # of June\n\n  batchShare: 0\n")]
    [InlineData("workload:\n  requestsPerDay: >\n    5\n\n  # next\n  batchShare: 0\n", "workload:\n  requestsPerDay: 8k\n\n  # next\n  batchShare: 0\n")]
    [InlineData("workload:\n  'requestsPerDay': \"5\"\n", "workload:\n  'requestsPerDay': 8k\n")]
    public void An_answer_is_written_over_the_one_before(string before, string after) => Assert.Equal(after, Edited("a.yaml", before, new WrittenAnswer("8k")));

    [Theory]
    [InlineData("workload:\n  # requestsPerDay: unknown\n  # batchShare: unknown\n", "workload:\n  requestsPerDay: 8k\n  # batchShare: unknown\n")]
    [InlineData("workload:\n    batchShare: 0\n    # how many?\n    #requestsPerDay:\n", "workload:\n    batchShare: 0\n    # how many?\n    requestsPerDay: 8k\n")]
    [InlineData("proposal:\n  # requestsPerDay: unknown\n  title: abc\nworkload:\n", "proposal:\n  # requestsPerDay: unknown\n  title: abc\nworkload:\n  requestsPerDay: 8k\n")]
    [InlineData("workload:\n  # requestsPerDay: 7 or 8, ask Ann\n", "workload:\n  requestsPerDay: 8k\n  # requestsPerDay: 7 or 8, ask Ann\n")]
    public void A_key_that_stands_there_as_a_comment_is_answered_in_its_place(string before, string after) => Assert.Equal(after, Edited("a.yaml", before, new WrittenAnswer("8k")));

    [Theory]
    [InlineData("workload:\n   batchShare: 0 # none\n", "workload:\n   requestsPerDay: 8k\n   batchShare: 0 # none\n")]
    [InlineData("workload:\n  activeDaysPerYear: 365\n", "workload:\n  requestsPerDay: 8k\n  activeDaysPerYear: 365\n")]
    [InlineData("workload:\n\nfinance:\n  contingency: 1\n", "workload:\n  requestsPerDay: 8k\n\nfinance:\n  contingency: 1\n")]
    [InlineData("workload: ~ # nothing yet\n", "workload: # nothing yet\n  requestsPerDay: 8k\n")]
    [InlineData("workload: {}\n", "workload: { requestsPerDay: 8k }\n")]
    [InlineData("workload: { batchShare: 0 }\n", "workload: { requestsPerDay: 8k, batchShare: 0 }\n")]
    [InlineData("{ finance: { contingency: 1 } }", "{ finance: { contingency: 1 }, workload: { requestsPerDay: 8k } }")]
    [InlineData("finance:\n  contingency: 1", "finance:\n  contingency: 1\n\nworkload:\n  requestsPerDay: 8k\n")]
    [InlineData("---\nfinance:\n  contingency: 1\n...\n", "---\nfinance:\n  contingency: 1\n\nworkload:\n  requestsPerDay: 8k\n...\n")]
    [InlineData("finance:\n# contingency: unknown\n", "finance:\n# contingency: unknown\n\nworkload:\n  requestsPerDay: 8k\n")]
    public void A_new_key_goes_where_the_questionnaire_asks_it(string before, string after) => Assert.Equal(after, Edited("a.yaml", before, new WrittenAnswer("8k")));

    [Theory]
    [InlineData("""{"workload":{"requestsPerDay":5}}""", """{"workload":{"requestsPerDay": { "value": "8k", "low": 7000, "high": "9,000", "basis": "measured", "evidence": "log \"é\"" }}}""")]
    [InlineData("{\n  \"finance\": {\n    \"contingency\": 1\n  }\n}\n", "{\n  \"finance\": {\n    \"contingency\": 1\n  },\n  \"workload\": { \"requestsPerDay\": { \"value\": \"8k\", \"low\": 7000, \"high\": \"9,000\", \"basis\": \"measured\", \"evidence\": \"log \\\"é\\\"\" } }\n}\n")]
    [InlineData("{\"workload\": {\n  \"batchShare\": 0\n}}", "{\"workload\": {\n  \"requestsPerDay\": { \"value\": \"8k\", \"low\": 7000, \"high\": \"9,000\", \"basis\": \"measured\", \"evidence\": \"log \\\"é\\\"\" },\n  \"batchShare\": 0\n}}")]
    public void Json_keeps_its_layout_too(string before, string after) =>
        Assert.Equal(after, Edited("a.json", before, new WrittenAnswer("8k", "7000", "9,000", "measured", "log \"é\"")));

    [Fact]
    public void What_yaml_would_read_as_something_else_is_quoted() =>
        Assert.Equal(
            "workload:\n  requestsPerDay: { value: \"10,000\", low: 8k, basis: measured, evidence: \"a: #1, \\\"ours\\\"\" }\n",
            Edited("a.yaml", "workload:\n  requestsPerDay: 5\n", new WrittenAnswer("10,000", "8k", null, "measured", "a: #1, \"ours\"")));

    [Fact]
    public void Text_that_is_not_yaml_is_left_alone() =>
        Assert.StartsWith("a.yaml:2:1: found text that is not YAML", Assert.Single(AnswersEdit.Set("a.yaml", "workload: {\n", Shipped.Questions, Known, new WrittenAnswer("8k")).Problems).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_list_where_sections_should_be_is_left_alone() =>
        Assert.Equal("a.yaml:1:1: found a list, expected sections with keys: proposal, useCase, workload and so on. Start from the form that 'new' writes, or from an example.", Assert.Single(AnswersEdit.Set("a.yaml", "- 5\n", Shipped.Questions, Known, new WrittenAnswer("8k")).Problems).ToString());

    [Fact]
    public void A_layout_that_cannot_be_written_into_is_a_problem_and_no_broken_file()
    {
        // The comment inside the value would have to go above its key, into the middle of the text before.
        const string text = "workload: { evidence: \"a\n  b\", requestsPerDay: { value: 5, # five\n  basis: measured } }\n";

        Assert.Contains("a layout that an answer cannot be written into", Assert.Single(AnswersEdit.Set("a.yaml", text, Shipped.Questions, Known, new WrittenAnswer("8k")).Problems).ToString(), StringComparison.Ordinal);
    }

    private static string Edited(string name, string text, WrittenAnswer answer)
    {
        var edit = AnswersEdit.Set(name, text, Shipped.Questions, Known, answer);
        Assert.Empty(edit.Problems);
        return edit.Value!;
    }
}
