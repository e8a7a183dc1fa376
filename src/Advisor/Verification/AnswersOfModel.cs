using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Verification.Feasibility;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>Lays the answers of an analysis over a proposal: what the analysis says nothing of stays as it is, and figures follow as they may.</summary>
internal static class AnswersOfModel
{
    public static Proposal Over(Proposal proposal, Model model, QuestionSet questions) => new(questions.All
        .Where(question => model.Words.ContainsKey(FormulaNames.IsGiven(question.Key)))
        .Aggregate(proposal.Answers, (sheet, question) => sheet.With(AnswerTo(question, model, sheet[question.Key]))));

    private static Answer AnswerTo(Question question, Model model, Answer before)
    {
        if (model.Words[FormulaNames.IsGiven(question.Key)] == FormulaNames.No)
        {
            return new Answer(question.Key, AnswerState.NotAnswered);
        }

        var basis = Enum.GetValues<Basis>().FirstOrDefault(basis => model.Words.GetValueOrDefault(FormulaNames.Basis(question.Key)) == Rules.Language.BasisWords.Of(basis));
        var answer = new Answer(question.Key, AnswerState.Known, ValueOf(question, model) ?? before.Value, Basis: basis == Basis.Unknown ? Basis.Measured : basis, IsBasisStated: true);
        return answer.Value is null ? before
            : question.Type == AnswerType.Quantity ? answer with { Low = Amount(question, model, FormulaNames.Low(question.Key)), High = Amount(question, model, FormulaNames.High(question.Key)) }
            : answer;
    }

    private static AnswerValue? ValueOf(Question question, Model model) => question.Type switch
    {
        AnswerType.Quantity => Amount(question, model, question.Key) is { } amount ? new AnswerValue.Quantity(amount) : null,
        AnswerType.YesNo => model.Words.TryGetValue(question.Key, out var yesNo) ? new AnswerValue.YesNo(yesNo == FormulaNames.Yes) : null,
        AnswerType.Choice => model.Words.TryGetValue(question.Key, out var word) ? new AnswerValue.Choice(word) : null,
        AnswerType.Date => Date(question, model),
        _ => model.Words.TryGetValue(question.Key, out var text) && text != FormulaNames.Other ? new AnswerValue.Words(text) : null,
    };

    private static AnswerValue? Date(Question question, Model model)
    {
        var kind = model.Words.GetValueOrDefault(FormulaNames.Kind(question.Key), FormulaNames.SomeDay);
        return kind != FormulaNames.SomeDay ? new AnswerValue.Choice(kind)
            : model.Amounts.TryGetValue(question.Key, out var day) && day.ToDecimal() is { } number && number >= 0 && number <= DateOnly.MaxValue.DayNumber
                ? new AnswerValue.Day(DateOnly.FromDayNumber((int)number))
            : null;
    }

    private static decimal? Amount(Question question, Model model, string name) =>
        model.Amounts.TryGetValue(name, out var amount) && amount.ToDecimal() is { } number ? (question.IsWhole ? decimal.Round(number) : number) : null;
}
