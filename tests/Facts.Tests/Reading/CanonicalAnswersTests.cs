using System.Text;
using CsCheck;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Facts.Tests.Reading;

public sealed class CanonicalAnswersTests
{
    [Fact]
    public void Every_given_answer_is_one_line_in_the_order_of_the_keys()
    {
        var answers = Written.AnswersBelowHead(
            """
            workload:
              retryRate: { value: unknown, evidence: 'no "retry" in the log' }
              requestsPerDay: { value: "10,000", low: 8k, basis: measured }
              activeDaysPerYear: 250
            provider:
              secondSource: no
            commitment:
              baseModelRetirement: 2026-12-01
              assurance: contract
            candidate:
              baseline: unknown
            finance:
              contingency: { value: 1.50, high: 3x, evidence: last year }
            """);

        Assert.Equal(
            """
            candidate.baseline: unknown
            commitment.assurance: 'contract'
            commitment.baseModelRetirement: 2026-12-01
            finance.contingency: 1.5 high=3 evidence="last year"
            proposal.team: "Operations"
            proposal.title: "Triage of tickets"
            provider.secondSource: no
            useCase.task: "Sorts tickets"
            workload.activeDaysPerYear: 250
            workload.requestsPerDay: 10000 low=8000 basis=measured
            workload.retryRate: unknown evidence="no \"retry\" in the log"

            """,
            CanonicalAnswers.Of(answers));
    }

    [Fact]
    public void The_same_answers_in_YAML_and_in_JSON_have_the_same_text()
    {
        var texts = new[] { "support-triage.yaml", "support-triage.json" }
            .Select(file => AnswerReader.Read(Path.Combine(Shipped.Repository, "tests", "Facts.Tests", "Proposals", file), Shipped.Questions))
            .Select(parsed => CanonicalAnswers.Of(parsed.Value!.Answers))
            .ToArray();

        Assert.Equal(texts[0], texts[1]);
    }

    [Theory]
    [InlineData("350", "350.0")]
    [InlineData("350", "0.35k")]
    [InlineData("350", "3.5e2")]
    [InlineData("350", "350 tokens")]
    [InlineData("350", "{ value: 350 }")]
    [InlineData("{ value: 350, basis: measured }", "{ basis: measured, value: '350' }")]
    public void Spelling_leaves_no_trace(string one, string other) =>
        Assert.Equal(TextOf(one), TextOf(other));

    [Theory]
    [InlineData("350", "351")]
    [InlineData("350", "unknown")]
    [InlineData("350", "{ value: 350, basis: estimated }")]
    [InlineData("350", "{ value: 350, low: 350 }")]
    [InlineData("{ value: 350, low: 300 }", "{ value: 350, low: 301 }")]
    [InlineData("{ value: 350, high: 400 }", "{ value: 350, high: 401 }")]
    [InlineData("{ value: 350, basis: measured }", "{ value: 350, basis: contracted }")]
    [InlineData("{ value: 350, evidence: a }", "{ value: 350, evidence: b }")]
    [InlineData("{ value: 350, evidence: 'a\\nb' }", "{ value: 350, evidence: \"a\\nb\" }")]
    [InlineData("{ value: unknown, evidence: a }", "unknown")]
    public void A_difference_in_what_is_claimed_is_a_difference_in_the_text(string one, string other) =>
        Assert.NotEqual(TextOf(one), TextOf(other));

    [Fact]
    public void Evidence_cannot_imitate_another_line() =>
        Assert.Equal(4, CanonicalAnswers.Of(Written.AnswersBelowHead("workload:\n  outputTokens: { value: 350, evidence: \"x\\\"\\nworkload.retryRate: 5\" }\n")).Count(character => character == '\n'));

    [Fact]
    public void Any_answers_have_the_same_text_from_YAML_and_from_JSON_in_any_order_and_spelling() =>
        SheetSpelling.Any.Sample(
            sheet =>
            {
                var yaml = AnswerReader.Read("a.yaml", Encoding.UTF8.GetBytes(sheet.Yaml), Shipped.Questions);
                var json = AnswerReader.Read("a.json", Encoding.UTF8.GetBytes(sheet.Json), Shipped.Questions);

                Assert.Empty(Written.Messages(yaml));
                Assert.Empty(Written.Messages(json));
                Assert.Equal(CanonicalAnswers.Of(yaml.Value!.Answers), CanonicalAnswers.Of(json.Value!.Answers));
            },
            iter: 500);

    private static string TextOf(string outputTokens) =>
        CanonicalAnswers.Of(Written.AnswersBelowHead($"workload:\n  outputTokens: {outputTokens}\n"));
}
