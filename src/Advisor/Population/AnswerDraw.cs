using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Advisor.Population;

/// <summary>Draws an allowed answer to a question, as far as the question alone can tell what is allowed.</summary>
internal sealed class AnswerDraw(Random random, DateOnly day, string words)
{
    private const double Wide = 1_000;
    private const double Cent = 0.01;
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

    // Over a wide range every order of magnitude is as likely as the next; 0, where it is allowed, is an answer that teams do give.
    private decimal Amount(Question question)
    {
        var (least, most) = ((double)(question.Minimum ?? 0), (double)(question.Maximum ?? 1_000_000));
        var (share, isLeast) = (random.NextDouble(), random.Next(8) == 0);
        var isMoney = question.Unit is { } unit && unit.Name.StartsWith(Unit.Usd.Name, StringComparison.Ordinal);
        var start = Math.Max(least, isMoney ? Cent : 1);
        var isWide = most / start >= Wide;
        var drawn = !isWide ? least + ((most - least) * share)
            : isLeast ? least
            : start * Math.Pow(most / start, share);
        return Allowed(question, drawn);
    }

    private static decimal Near(Question question, decimal amount, double share)
    {
        var near = Allowed(question, (double)amount + (Math.Abs((double)amount) * share));
        return share < 0 ? Math.Min(near, amount) : Math.Max(near, amount);
    }

    // Three significant digits, as people write them, and the same on every processor.
    private static decimal Allowed(Question question, double amount)
    {
        var digits = amount == 0 ? 0 : Math.Clamp(2 - (int)Math.Floor(Math.Log10(Math.Abs(amount))), -15, 15);
        var scale = (decimal)Math.Pow(10, Math.Abs(digits));
        var rounded = digits >= 0 ? decimal.Round((decimal)amount * scale) / scale : decimal.Round((decimal)amount / scale) * scale;
        return Math.Clamp(question.IsWhole ? decimal.Round(rounded) : rounded, question.Minimum ?? rounded, question.Maximum ?? rounded);
    }
}
