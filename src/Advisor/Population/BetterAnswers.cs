using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Advisor.Population;

/// <summary>Better answers than one that was given, by what the question says is better: a little better, much better, the best.</summary>
internal sealed class BetterAnswers(ParameterSet parameters, DateOnly day)
{
    private static readonly double[] Factors = [1.25, 3, 20];
    private static readonly int[] Days = [45, 400, 1_500];
    private static readonly double[] Places = [0.25, 0.5, 0.75, 1];

    /// <summary>
    /// None where the question says of nothing that it is better, or the answer is the best there is. Where there is no answer, what stands in for
    /// it is bettered; where nothing does and that matters, the best answer is better than none.
    /// </summary>
    public IEnumerable<Answer> Than(Question question, Answer given) => (question.Better, given.Value ?? StandIn(question, given)) switch
    {
        (null, _) => [],
        (var better, null) => FromNothing(question, better).Select(value => new Answer(question.Key, AnswerState.Known, value, Basis: Basis.Measured, IsBasisStated: true)),
        (_, var standIn) when given.Value is null => Than(question, new Answer(question.Key, AnswerState.Known, standIn, Basis: Basis.Measured, IsBasisStated: true)),
        ({ Way: BetterWay.More }, AnswerValue.Quantity quantity) => Scaled(question, given, quantity.Amount, factor => factor, question.Maximum),
        ({ Way: BetterWay.Less }, AnswerValue.Quantity quantity) => Scaled(question, given, quantity.Amount, factor => 1 / factor, question.Minimum),
        ({ Way: BetterWay.More }, AnswerValue.Day date) => Days.Select(later => given with { Value = new AnswerValue.Day(date.Date.AddDays(later)) }),
        ({ Way: BetterWay.Less }, AnswerValue.Day date) => Days.Select(earlier => given with { Value = new AnswerValue.Day(date.Date.AddDays(-earlier)) }),
        ({ Way: BetterWay.Yes }, AnswerValue.YesNo { IsYes: false }) => [given with { Value = new AnswerValue.YesNo(true) }],
        ({ Way: BetterWay.No }, AnswerValue.YesNo { IsYes: true }) => [given with { Value = new AnswerValue.YesNo(false) }],
        ({ Way: BetterWay.Order, Order: var order }, AnswerValue.Choice choice) when order.Contains(choice.Id) =>
            order.Skip(order.IndexOf(choice.Id) + 1).Select(word => given with { Value = new AnswerValue.Choice(word) }),
        _ => [],
    };

    private AnswerValue? StandIn(Question question, Answer given) =>
        (given.State == AnswerState.NotAnswered ? question.LeftOut : null)
        ?? (question.DontKnow.Parameter is { } id && parameters.Find(id) is { } parameter ? new AnswerValue.Quantity(parameter.Value) : question.DontKnow.Value);

    private IEnumerable<AnswerValue> FromNothing(Question question, Better better) => (question.Type, better.Way) switch
    {
        (AnswerType.Quantity, BetterWay.Answered) => Places.Select(place => Within(question, place)),
        (AnswerType.Date, BetterWay.Answered) => Days.Select(later => new AnswerValue.Day(day.AddDays(later))),
        (AnswerType.YesNo, BetterWay.Answered) => [new AnswerValue.YesNo(false), new AnswerValue.YesNo(true)],
        (AnswerType.Choice, BetterWay.Answered) => question.Choices.Select(word => new AnswerValue.Choice(word)),
        (AnswerType.Text, _) => [new AnswerValue.Words("Known now")],
        _ when question.DontKnow.Meaning is not (DontKnowMeaning.Stop or DontKnowMeaning.Reverse) => [],
        (AnswerType.Quantity, _) => [Within(question, better.Way == BetterWay.More ? 1 : 0)],
        (AnswerType.Date, _) => [new AnswerValue.Day(day.AddDays(better.Way == BetterWay.More ? Days[^1] : -Days[^1]))],
        (AnswerType.YesNo, _) => [new AnswerValue.YesNo(better.Way == BetterWay.Yes)],
        _ => [new AnswerValue.Choice(better.Order[^1])],
    };

    private static AnswerValue.Quantity Within(Question question, double place) => new(AmountRange.Of(question).At(place));

    private static IEnumerable<Answer> Scaled(Question question, Answer given, decimal amount, Func<double, double> factorOf, decimal? end)
    {
        var range = AmountRange.Of(question);
        var steps = Factors.Select(factorOf).Select(factor => Times(range, given, amount, factor)).Append(end is { } best ? given with { Value = new AnswerValue.Quantity(best), Low = null, High = null } : given);
        return steps.Where(step => step.Value != given.Value).DistinctBy(step => step.Value);
    }

    // Nothing times three is nothing: from 0 it goes to where the range starts to matter.
    private static Answer Times(AmountRange range, Answer given, decimal amount, double factor) => amount == 0
        ? given with { Value = new AnswerValue.Quantity(factor > 1 ? range.At(1 - (1 / factor)) : 0), Low = null, High = null }
        : given with { Value = new AnswerValue.Quantity(range.Allowed((double)amount * factor)), Low = Times(range, given.Low, factor), High = Times(range, given.High, factor) };

    private static decimal? Times(AmountRange range, decimal? bound, double factor) => bound is { } known ? range.Allowed((double)known * factor) : null;
}
