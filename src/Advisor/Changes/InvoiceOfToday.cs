using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Advisor.Changes;

/// <summary>
/// Last month's invoice is that of today's workload: for another workload it would be another, as far from the model of the cost as today's is.
/// Without this every change of the volume would look like an invoice that does not fit.
/// </summary>
/// <param name="isMoved">False where the invoice itself is what is wrong: then it stays, so that answers can be found that fit it.</param>
internal sealed class InvoiceOfToday(AnswerJudge judge, AnswerSheet today, bool isMoved)
{
    public const string Key = "workload.invoicedLastMonth";

    private const string Calibration = "calibration";

    private readonly decimal? _calibration = today[Key].IsKnown ? judge.Suppose(today).Figure(Calibration) : null;

    public static InvoiceOfToday Of(AnswerJudge judge, ChangeSet today) => new(
        judge,
        today.Answers,
        !judge.Obstacles(judge.Suppose(today.Answers.With(new Answer(Key, AnswerState.NotAnswered)))).AreFewerThan(today.Obstacles));

    /// <summary>The answers with the invoice that would go with them.</summary>
    public Supposed Beside(AnswerSheet answers)
    {
        var supposed = judge.Suppose(answers);
        return isMoved && _calibration is { } calibration and not 0 && supposed.Figure(Calibration) is { } other && other != calibration && answers[Key] is { Value: AnswerValue.Quantity invoice } answer
            ? judge.Suppose(answers.With(answer with { Value = new AnswerValue.Quantity(decimal.Round(invoice.Amount * other / calibration, 2)) }))
            : supposed;
    }

    /// <summary>Whether these answers are the better for being another account of what the invoice was for, and not another workload.</summary>
    public bool IsFittedBy(AnswerSheet answers) =>
        !isMoved && _calibration is { } calibration && answers[Key].Value == today[Key].Value && judge.Suppose(answers).Figure(Calibration) != calibration;
}
