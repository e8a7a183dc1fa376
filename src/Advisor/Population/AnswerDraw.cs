using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Advisor.Population;

/// <summary>Draws an allowed answer to a question, as far as the question alone can tell what is allowed.</summary>
internal sealed class AnswerDraw(Random random, DateOnly day, string words)
{
    private const int DaysBefore = 200;
    private const int DaysAfter = 1_500;

    private static readonly Basis[] Bases = [Basis.Measured, Basis.Contracted, Basis.Estimated, Basis.Assumed];

    public Answer Of(Question question)
    {
        var value = Value(question);
        var isShort = random.Next(4) == 0;
        var basis = isShort ? Basis.Estimated : Bases[random.Next(Bases.Length)];
        var answer = new Answer(question.Key, AnswerState.Known, value, Basis: basis, IsBasisStated: !isShort);
        var (below, above, isRange) = (random.NextDouble(), random.NextDouble(), random.Next(4) == 0);
        return isRange && value is AnswerValue.Quantity quantity
            ? answer with { Low = Near(question, quantity.Amount, -below), High = Near(question, quantity.Amount, 3 * above) }
            : answer;
    }

    private AnswerValue Value(Question question) => question.Type switch
    {
        AnswerType.Quantity => new AnswerValue.Quantity(Amount(question)),
        AnswerType.YesNo => new AnswerValue.YesNo(random.Next(2) == 0),
        AnswerType.Choice => new AnswerValue.Choice(question.Choices[random.Next(question.Choices.Length)]),
        AnswerType.Date => question.Choices.Length > 0 && random.Next(4) == 0
            ? new AnswerValue.Choice(question.Choices[random.Next(question.Choices.Length)])
            : new AnswerValue.Day(question.Key == "proposal.submitted" ? day : day.AddDays(random.Next(-DaysBefore, DaysAfter))),
        _ => new AnswerValue.Words(Fitting(question)),
    };

    private string Fitting(Question question)
    {
        var (least, most) = ((int)(question.Minimum ?? 0), (int)(question.Maximum ?? words.Length));
        return words[..Math.Min(words.Length, most)].Trim().PadRight(least, '.');
    }

    // 0, where it is allowed, is an answer that teams do give.
    private decimal Amount(Question question)
    {
        var range = AmountRange.Of(question);
        var (share, isLeast) = (random.NextDouble(), random.Next(8) == 0);
        return isLeast && range.IsWide ? range.Allowed(range.Least) : range.At(share);
    }

    private static decimal Near(Question question, decimal amount, double share)
    {
        var near = AmountRange.Of(question).Allowed((double)amount + (Math.Abs((double)amount) * share));
        return share < 0 ? Math.Min(near, amount) : Math.Max(near, amount);
    }
}
