using FineTuneAdvisor.Economics.Simulation;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Advisor.Changes;

/// <summary>A sheet of answers with one of them set anew, and what cannot stay as it is when it changes.</summary>
internal static class ChangedAnswers
{
    public static AnswerSheet With(this AnswerSheet answers, Question question, Setting setting)
    {
        var answer = answers[question.Key];
        var changed = answers.With(answer with
        {
            State = AnswerState.Known,
            Value = setting.Value,
            Low = Moved(question, answer, answer.Low, setting),
            High = Moved(question, answer, answer.High, setting),
            Basis = setting.IsMeasured ? Basis.Measured : answer.Basis,
            IsBasisStated = setting.IsMeasured || answer.IsBasisStated,
        });
        return question.InProportion.IsEmpty || !answer.IsKnown ? changed : InProportion(changed, question, (Amount(answer), setting.Amount!.Value));
    }

    /// <summary>The counts that <paramref name="question"/> moves in proportion, where they are all known.</summary>
    public static IEnumerable<string> Followers(AnswerSheet answers, Question question) =>
        question.InProportion.All(key => answers[key].IsKnown) ? question.InProportion : [];

    // A range keeps its width in proportion; a measurement has none.
    private static decimal? Moved(Question question, Answer answer, decimal? end, Setting setting)
    {
        if (end is not { } known || setting.IsMeasured || setting.Amount is not { } to || Amount(answer) is not (var from and not 0))
        {
            return null;
        }

        return Math.Clamp(known * (to / from), question.Minimum ?? known, question.Maximum ?? decimal.MaxValue);
    }

    // Whole counts that add up to the new total: the largest remainders are rounded up. Rates that the counts give need not be said beside them.
    private static AnswerSheet InProportion(AnswerSheet answers, Question question, (decimal From, decimal To) total)
    {
        var shares = Followers(answers, question).Select(key => (Key: key, Exact: Amount(answers[key]) * total.To / total.From)).ToArray();
        var left = total.To - shares.Sum(share => decimal.Floor(share.Exact));
        foreach (var (share, place) in shares.OrderByDescending(share => share.Exact - decimal.Floor(share.Exact)).Select((share, place) => (share, place)))
        {
            answers = answers.With(answers[share.Key] with { Value = new AnswerValue.Quantity(decimal.Floor(share.Exact) + (place < left ? 1 : 0)) });
        }

        foreach (var rate in UncertainValues.AnswersOfGain.Where(key => key != question.Key && !question.InProportion.Contains(key)))
        {
            answers = shares.Length > 0 ? answers.With(new Answer(rate, AnswerState.NotAnswered)) : answers;
        }

        return answers;
    }

    private static decimal Amount(Answer answer) => ((AnswerValue.Quantity)answer.Value!).Amount;
}
