using System.Collections.Immutable;
using System.Numerics;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Advisor.Changes;

/// <summary>A sheet of answers with one of them set anew, exactly and so without a range, and what cannot stay as it is when it changes.</summary>
internal static class ChangedAnswers
{
    public static AnswerSheet With(this AnswerSheet answers, Question question, Setting setting)
    {
        var answer = answers[question.Key];
        var changed = answers.With(answer with
        {
            State = AnswerState.Known,
            Value = setting.Value,
            Low = null,
            High = null,
            Basis = setting.IsMeasured ? Basis.Measured : answer.Basis,
            IsBasisStated = setting.IsMeasured || answer.IsBasisStated,
        });
        return Followers(answers, question).Aggregate(
            changed,
            (sheet, key) => sheet.With(sheet[key] with { Value = new AnswerValue.Quantity(Amount(sheet[key]) * setting.Amount!.Value / Amount(answer)) }));
    }

    /// <summary>The counts that move in proportion with <paramref name="question"/>, where all of them are known.</summary>
    public static ImmutableArray<string> Followers(AnswerSheet answers, Question question) =>
        answers[question.Key].IsKnown && question.InProportion.All(key => answers[key].IsKnown) ? question.InProportion : [];

    /// <summary>The smallest amount of which every multiple keeps whole counts in today's proportions, so that every rate stays what it is.</summary>
    public static decimal SmallestTable(AnswerSheet answers, Question question)
    {
        var divisor = Followers(answers, question).Select(key => (BigInteger)Amount(answers[key])).Append((BigInteger)Amount(answers[question.Key])).Aggregate(BigInteger.GreatestCommonDivisor);
        return Amount(answers[question.Key]) / (decimal)divisor;
    }

    private static decimal Amount(Answer answer) => ((AnswerValue.Quantity)answer.Value!).Amount;
}
