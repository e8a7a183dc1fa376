namespace FineTuneAdvisor.Facts.Tests.Reading;

public sealed class AnswerFormTests
{
    [Fact]
    public void The_short_form_is_an_estimate_that_states_no_basis()
    {
        var answer = Written.AnswersBelowHead("workload:\n  outputTokens: 350\n")["workload.outputTokens"];

        Assert.Equal(new Answer("workload.outputTokens", AnswerState.Known, new AnswerValue.Quantity(350m), Basis: Basis.Estimated, At: new Position("proposal.yaml", 7, 17)), answer);
    }

    [Fact]
    public void The_long_form_keeps_range_basis_and_evidence()
    {
        var answer = Written.AnswersBelowHead("workload:\n  requestsPerDay: { value: 10000, low: 8000, high: 14000, basis: measured, evidence: gateway log }\n")["workload.requestsPerDay"];

        Assert.Equal(
            new Answer("workload.requestsPerDay", AnswerState.Known, new AnswerValue.Quantity(10_000m), 8_000m, 14_000m, Basis.Measured, true, "gateway log", new Position("proposal.yaml", 7, 19)),
            answer);
    }

    [Fact]
    public void A_long_form_without_basis_is_an_estimate_that_states_none()
    {
        var answer = Written.AnswersBelowHead("workload:\n  outputTokens: { value: 350, evidence: a guess }\n")["workload.outputTokens"];

        Assert.Equal((Basis.Estimated, false), (answer.Basis, answer.IsBasisStated));
    }

    [Theory]
    [InlineData("unknown", null)]
    [InlineData("'unknown'", null)]
    [InlineData("{ value: unknown }", null)]
    [InlineData("{ value: unknown, basis: unknown, evidence: no log }", "no log")]
    public void Unknown_can_be_said_in_either_form(string written, string? evidence)
    {
        var answer = Written.AnswersBelowHead($"workload:\n  retryRate: {written}\n")["workload.retryRate"];

        Assert.Equal((AnswerState.SaidUnknown, null, Basis.Unknown, false, evidence), (answer.State, answer.Value, answer.Basis, answer.IsBasisStated, answer.Evidence));
    }

    [Fact]
    public void A_key_that_is_left_out_is_not_answered() =>
        Assert.Equal(AnswerState.NotAnswered, Written.AnswersBelowHead("workload:\n")["workload.retryRate"].State);

    [Theory]
    [InlineData("{ value: 350, low: 300 }", 300, null)]
    [InlineData("{ value: 350, high: 400 }", null, 400)]
    [InlineData("{ value: 350, low: 350, high: 350 }", 350, 350)]
    public void Either_end_of_a_range_may_stand_alone(string written, int? low, int? high)
    {
        var answer = Written.AnswersBelowHead($"workload:\n  outputTokens: {written}\n")["workload.outputTokens"];

        Assert.Equal(((decimal?)low, (decimal?)high), (answer.Low, answer.High));
    }

    [Theory]
    [InlineData("measured", Basis.Measured)]
    [InlineData("contracted", Basis.Contracted)]
    [InlineData("estimated", Basis.Estimated)]
    [InlineData("assumed", Basis.Assumed)]
    public void A_stated_basis_is_kept(string word, Basis basis)
    {
        var answer = Written.AnswersBelowHead($"workload:\n  outputTokens: {{ value: 350, basis: {word} }}\n")["workload.outputTokens"];

        Assert.Equal((basis, true), (answer.Basis, answer.IsBasisStated));
    }

    [Theory]
    [InlineData("{ value: 350, low: 400 }", "7:36 workload.outputTokens.low: found \"400\", expected at most 350. low is the 10th percentile and high the 90th: low <= value <= high.")]
    [InlineData("{ value: 350, high: 300 }", "7:37 workload.outputTokens.high: found \"300\", expected at least 350. low is the 10th percentile and high the 90th: low <= value <= high.")]
    [InlineData("{ value: 350, low: 400, high: 300 }", "7:36 workload.outputTokens.low: found \"400\", expected at most high, 300. The ends are the wrong way round: low is the 10th percentile and high the 90th.")]
    [InlineData("{ value: 350, high: 2M }", "7:37 workload.outputTokens.high: found \"2M\", expected a number of tokens from 1 to 200,000. Check the number and its unit; nothing outside this range is accepted.")]
    [InlineData("{ value: 350, low: unknown }", "7:36 workload.outputTokens.low: found \"unknown\", expected a number of tokens from 1 to 200,000. Write it in digits, such as 350, 10,000 or 8k.")]
    [InlineData("{ value: unknown, low: 300 }", "7:40 workload.outputTokens.low: found \"300\", expected no range beside value unknown. If you know a range, give your best guess as value.")]
    [InlineData("{ low: 300, basis: measured }", "7:17 workload.outputTokens: found no value, expected an answer. Add 'value:' beside the other fields, or 'value: unknown'.")]
    [InlineData("{ value: }", "7:26 workload.outputTokens: found nothing, expected an answer. Write unknown if nobody knows it, or leave the key out.")]
    [InlineData("{ value: [1, 2] }", "7:26 workload.outputTokens.value: found a list, expected a single value. Write one value after 'value:'.")]
    [InlineData("{ value: 350, basis: mesured }", "7:38 workload.outputTokens.basis: found \"mesured\", expected one of: measured, contracted, estimated, assumed. Did you mean measured?")]
    [InlineData("{ value: 350, basis: gut }", "7:38 workload.outputTokens.basis: found \"gut\", expected one of: measured, contracted, estimated, assumed. Say how the value came to be known.")]
    [InlineData("{ value: 350, basis: unknown }", "7:38 workload.outputTokens.basis: found \"unknown\", expected one of: measured, contracted, estimated, assumed. Write value: unknown if nobody knows it.")]
    [InlineData("{ value: unknown, basis: measured }", "7:42 workload.outputTokens.basis: found \"measured\", expected unknown, or no basis, beside value unknown. Remove 'basis:', or give the value it speaks of.")]
    [InlineData("{ value: 350, basis: }", "7:38 workload.outputTokens.basis: found nothing, expected an answer. Write unknown if nobody knows it, or leave the key out.")]
    [InlineData("{ value: 350, evidnce: a log }", "7:31 workload.outputTokens.evidnce: found a key that does not exist here, expected one of: basis, evidence, high, low, value. Did you mean evidence?")]
    [InlineData("{ value: 350, evidence: \"a\\x07b\" }", "7:41 workload.outputTokens.evidence: found the control character U+0007, expected a text. Remove the character, it cannot be printed.")]
    [InlineData("[350]", "7:17 workload.outputTokens: found a list, expected a number of tokens from 1 to 200,000. Give one answer; a range goes into low and high.")]
    public void A_long_form_that_is_wrong_is_refused_where_it_is_wrong(string written, string message) =>
        Assert.Equal(["proposal.yaml:" + message], Written.ProblemsBelowHead($"workload:\n  outputTokens: {written}\n"));

    [Fact]
    public void An_end_of_a_share_is_told_in_percent_too() =>
        Assert.Equal(
            ["proposal.yaml:7:37 workload.growthPerYear.low: found \"25%\", expected at most 0.1 (or 10%). low is the 10th percentile and high the 90th: low <= value <= high."],
            Written.ProblemsBelowHead("workload:\n  growthPerYear: { value: 10%, low: 25% }\n"));

    [Fact]
    public void Only_quantities_have_a_range() =>
        Assert.Equal(
            ["proposal.yaml:7:36 provider.exitPlan.low: found \"none\", expected no range: this is not a quantity. Remove 'low:'."],
            Written.ProblemsBelowHead("provider:\n  exitPlan: { value: written, low: none }\n"));

    [Fact]
    public void Evidence_is_at_most_2000_characters()
    {
        Assert.Equal(2_000, Written.AnswersBelowHead($"workload:\n  outputTokens: {{ value: 350, evidence: {new string('é', 2_000)} }}\n")["workload.outputTokens"].Evidence!.Length);
        Assert.Equal(
            ["proposal.yaml:7:41 workload.outputTokens.evidence: found a text of 2,001 characters, expected at most 2,000 characters. Name the document and the place in it instead of quoting it."],
            Written.ProblemsBelowHead($"workload:\n  outputTokens: {{ value: 350, evidence: {new string('é', 2_001)} }}\n"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("''")]
    [InlineData("' '")]
    [InlineData("~")]
    [InlineData("null")]
    public void An_empty_value_is_neither_unknown_nor_left_out(string written) =>
        Assert.Equal("found nothing, expected an answer. Write unknown if nobody knows it, or leave the key out.", Assert.Single(Written.ProblemsBelowHead($"workload:\n  outputTokens: {written}\n")).Split(": ", 2)[1]);
}
