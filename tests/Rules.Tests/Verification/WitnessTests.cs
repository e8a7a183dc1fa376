using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Rules.Tests.Verification;

public class WitnessTests
{
    private static readonly WitnessBase Upon = new("base", new AnswerSheet([Models.Quantity("commitment.months", 24), Models.Choice("commitment.assurance", "hope"), Models.YesNo("provider.weightsExportable", true)]));

    [Fact]
    public void A_witness_is_told_by_the_answers_that_differ_in_the_order_of_the_questions() => Assert.Equal(
        [("commitment.months", 12m, 24m), ("provider.weightsExportable", null, null)],
        Upon.Differences(new AnswerSheet([Models.Choice("commitment.assurance", "hope"), Models.Quantity("commitment.months", 12)]), Questions.Few)
            .Select(pair => (pair.Question.Key, Amount(pair.Here), Amount(pair.There))));

    [Fact]
    public void What_is_given_as_evidence_and_where_an_answer_stands_do_not_count() => Assert.Empty(Upon.Differences(
        new AnswerSheet(
        [
            Models.Quantity("commitment.months", 24) with { Evidence = "minutes", At = new Position("f.yaml", 1, 1) },
            Models.Choice("commitment.assurance", "hope") with { Evidence = "a mail" },
            Models.YesNo("provider.weightsExportable", true) with { At = new Position("f.yaml", 2, 1) },
        ]),
        Questions.Few));

    [Fact]
    public void How_an_answer_is_known_counts() => Assert.Equal(
        ["commitment.months"],
        Upon.Differences(
            new AnswerSheet([Models.Quantity("commitment.months", 24) with { Basis = Basis.Estimated }, Models.Choice("commitment.assurance", "hope"), Models.YesNo("provider.weightsExportable", true)]),
            Questions.Few).Select(pair => pair.Question.Key));

    private static decimal? Amount(Answer answer) => (answer.Value as AnswerValue.Quantity)?.Amount;
}
