using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>Lays the answers that a rule's test gives over a proposal; the figures that it gives follow as they may.</summary>
internal static class TestedAnswers
{
    public static Proposal Over(Proposal proposal, RuleTest test, QuestionSet questions) => new(test.Facts.Given
        .Select(given => (Question: questions.Find(given.Key), given.Value))
        .Where(given => given.Question is not null && given.Value.IsKnown)
        .Aggregate(proposal.Answers, (sheet, given) => ValueOf(given.Question!, given.Value.Value) is { } value ? sheet.With(AnswerOf(given.Question!, value, given.Value)) : sheet));

    private static Answer AnswerOf(Question question, AnswerValue value, Fact fact) => new(
        question.Key,
        AnswerState.Known,
        value,
        Low: End(question, fact, fact.Low),
        High: End(question, fact, fact.High),
        Basis: fact.Basis == Basis.Unknown ? Basis.Estimated : fact.Basis,
        IsBasisStated: true);

    private static decimal? End(Question question, Fact fact, Value end) => question.Type == AnswerType.Quantity && end != fact.Value ? end.Number : null;

    private static AnswerValue? ValueOf(Question question, Value value) => (question.Type, value.Kind) switch
    {
        (AnswerType.Quantity, ValueKind.Number) => new AnswerValue.Quantity(value.Number),
        (AnswerType.YesNo, ValueKind.YesNo) => new AnswerValue.YesNo(value.Truth == Rules.Truth.True),
        (AnswerType.Choice or AnswerType.Date, ValueKind.Word) => new AnswerValue.Choice(value.Word),
        (AnswerType.Date, ValueKind.Day) => new AnswerValue.Day(value.Day),
        (AnswerType.Text, ValueKind.Word) => new AnswerValue.Words(value.Word),
        _ => null,
    };
}
