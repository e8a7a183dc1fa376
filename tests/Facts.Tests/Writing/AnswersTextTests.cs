using System.Text;
using CsCheck;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Tests.Reading;
using FineTuneAdvisor.Facts.Writing;

namespace FineTuneAdvisor.Facts.Tests.Writing;

public sealed class AnswersTextTests
{
    [Fact]
    public void Answers_are_written_section_by_section_in_the_order_of_the_questionnaire() =>
        Assert.Equal(
            """
            proposal:
              title: "Triage of tickets"
              team: "Operations"
            useCase:
              task: "Sorts tickets"
            workload:
              requestsPerDay: { value: 10000, low: 8000, basis: measured, evidence: "a \"log\"" }
              retryRate: { value: unknown, evidence: "not in the log" }
            commitment:
              months: unknown
              assurance: contract
              baseModelRetirement: 2026-12-01
            provider:
              weightsExportable: no

            """,
            Rewritten(
                """
                provider: { weightsExportable: no }
                commitment: { assurance: contract, months: unknown, baseModelRetirement: 2026-12-01 }
                workload: { retryRate: { value: unknown, evidence: not in the log }, requestsPerDay: { value: 10k, low: 8k, basis: measured, evidence: 'a "log"' } }
                """));

    [Theory]
    [InlineData("workload: { userTokens: 2.3750 }", "userTokens: 2.3750")] // 2.375 would be refused as 2,375 with a dot
    [InlineData("workload: { userTokens: 12 }", "userTokens: 12\n")]
    [InlineData("workload: { cachedInputShare: 0.125 }", "cachedInputShare: 0.125\n")]
    [InlineData("workload: { cachedInputShare: 100% }", "cachedInputShare: 1.0\n")]
    [InlineData("finance: { contingency: { value: 1.5, high: 3x } }", "contingency: { value: 1.5, high: 3 }")]
    [InlineData("useCase: { successMetric: 'no: # \"yes\"' }", "successMetric: \"no: # \\\"yes\\\"\"")]
    public void A_value_is_written_so_that_it_reads_back_as_itself(string section, string expected) => Assert.Contains(expected, Rewritten(section), StringComparison.Ordinal);

    [Fact]
    public void A_rate_of_one_still_agrees_with_counts_that_are_nearly_one()
    {
        // 97 of 100 is 1.0 to one digit; written as 1 it would claim whole percents.
        const string quality = "quality: { tunedSuccessRate: 1.0, evaluatedExamples: 100, bothRight: 90, onlyTunedRight: 7, onlyBaselineRight: 0, bothWrong: 3 }\n";

        Assert.Contains("tunedSuccessRate: 1.0\n", Rewritten(quality), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_answers_read_back_as_themselves() =>
        SheetSpelling.Any.Sample(
            sheet => _ = Reread(Written.Yaml(sheet.Yaml).Value!.Answers),
            iter: 500);

    private static string Rewritten(string sections)
    {
        var head = sections.Contains("useCase:", StringComparison.Ordinal) ? sections.Replace("useCase: {", "proposal: { title: Triage, team: Operations }\nuseCase: { task: Sorts,", StringComparison.Ordinal) : Written.Head + sections;
        var read = Written.Yaml(head);
        Assert.Empty(Written.Messages(read));
        return Reread(read.Value!.Answers);
    }

    // The text, once it is known to read back.
    private static string Reread(AnswerSheet answers)
    {
        var text = AnswersText.Of(answers, Shipped.Questions);
        var again = AnswerReader.Read("again.yaml", Encoding.UTF8.GetBytes(text), Shipped.Questions);
        Assert.Empty(Written.Messages(again));
        Assert.Equal(CanonicalAnswers.Of(answers), CanonicalAnswers.Of(again.Value!.Answers));
        return text;
    }
}
