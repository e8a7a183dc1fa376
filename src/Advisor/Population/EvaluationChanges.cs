using FineTuneAdvisor.Advisor.Changes;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Advisor.Population;

/// <summary>Better answers to questions whose answer hangs together with others: the change as a whole, so that the file stays one that is accepted.</summary>
internal static class EvaluationChanges
{
    private const string TunedRate = "quality.tunedSuccessRate";
    private const string OnlyTunedRight = "quality.onlyTunedRight";
    private const string BothWrong = "quality.bothWrong";

    /// <summary>The sheet with one answer better, and with it whatever must move along.</summary>
    public static AnswerSheet With(AnswerSheet sheet, Question question, Answer better) => question switch
    {
        { InProportion.IsEmpty: false } when Amount(sheet, question.Key) is { } before and > 0 && Amount(better) is { } after => Scaled(sheet, question, before, decimal.Floor(after / before)),
        { Key: TunedRate } when Amount(sheet, OnlyTunedRight) is not null && Amount(sheet, BothWrong) is not null => MoreRight(sheet),
        _ => sheet.With(better),
    };

    // As many times the cases, so that every count stays whole.
    private static AnswerSheet Scaled(AnswerSheet sheet, Question question, decimal before, decimal times) =>
        sheet.With(question, new Setting(new AnswerValue.Quantity(before * Math.Max(1, times)), IsMeasured: false));

    // Half of the cases that both got wrong, now right with tuning; the rate follows from the counts.
    private static AnswerSheet MoreRight(AnswerSheet sheet)
    {
        var moved = decimal.Ceiling(Amount(sheet, BothWrong)!.Value / 2);
        return sheet
            .With(sheet[OnlyTunedRight] with { Value = new AnswerValue.Quantity(Amount(sheet, OnlyTunedRight)!.Value + moved) })
            .With(sheet[BothWrong] with { Value = new AnswerValue.Quantity(Amount(sheet, BothWrong)!.Value - moved) })
            .With(new Answer(TunedRate, AnswerState.NotAnswered));
    }

    private static decimal? Amount(AnswerSheet sheet, string key) => Amount(sheet[key]);

    private static decimal? Amount(Answer answer) => (answer.Value as AnswerValue.Quantity)?.Amount;
}
