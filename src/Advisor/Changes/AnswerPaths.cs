using System.Collections.Immutable;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Simulation;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Advisor.Changes;

/// <summary>Every direction in which a proposal's answers can be moved, within what the questionnaire holds plausible.</summary>
/// <param name="missing">Keys of answers that the verdict waits for.</param>
/// <param name="reach">The largest factor between an amount and what it is changed to; shares are bound by what is plausible alone.</param>
internal sealed class AnswerPaths(Inputs inputs, IReadOnlySet<string> missing, decimal reach)
{
    // A first look is this fine; between two neighbours the search halves down to the step.
    private const int Points = 16;
    private const string NotWrittenYet = "To be written down";

    private readonly bool _isCounted = inputs.Questions.All.SelectMany(question => question.InProportion).Any(key => inputs.Answers[key].IsKnown);

    // What does not apply moves nothing.
    private readonly ImmutableArray<Question> _questions = [.. inputs.Questions.All.Where(inputs.Applicability.Applies)];

    /// <summary>What the team can do: change its actionable answers, or what stands in for them; bring what the verdict waits for; measure what it estimates.</summary>
    public ImmutableArray<AnswerPath> ForTheBetter() => [.. _questions.SelectMany(question => ForTheBetter(question, Today(question)))];

    /// <summary>What may happen to it: every known quantity, both ways.</summary>
    public ImmutableArray<AnswerPath> ForTheWorse() =>
    [
        .. _questions
            .Where(question => inputs.Answers[question.Key].IsKnown && (CanMoveAlone(question) || !question.InProportion.IsEmpty))
            .SelectMany(question => new[] { Outward(question, Today(question), isMore: false), Outward(question, Today(question), isMore: true) })
            .OfType<AnswerPath>(),
    ];

    private IEnumerable<AnswerPath> ForTheBetter(Question question, Answer today)
    {
        if (missing.Contains(question.Key) && !inputs.Answers[question.Key].IsKnown)
        {
            return Brought(question) is { IsEmpty: false } settings ? [new AnswerPath(question, inputs.Answers[question.Key], settings)] : [];
        }

        if (!today.IsKnown)
        {
            return [];
        }

        var paths = question.Type == AnswerType.Quantity
            ? question.Actionable.Select(way => CanMoveAlone(question) || !question.InProportion.IsEmpty ? Outward(question, today, way == Question.More) : null)
            : question.Actionable.Select(word => Word(question, word)).Where(value => value != today.Value).Select(value => new AnswerPath(question, today, [new Setting(value, false)]));
        return today is { Basis: Basis.Estimated or Basis.Assumed, Value: AnswerValue.Quantity value } && inputs.Answers[question.Key].IsKnown
            ? paths.OfType<AnswerPath>().Append(new AnswerPath(question, today, [new Setting(value, true)]))
            : paths.OfType<AnswerPath>();
    }

    // With what stands in for it, as far as something does.
    private Answer Today(Question question)
    {
        var answer = inputs.Answers[question.Key];
        return !answer.IsKnown && inputs[question.Key].Value is { } standIn ? answer with { State = AnswerState.Known, Value = standIn, Basis = Basis.Assumed } : answer;
    }

    private static AnswerValue Word(Question question, string word) => question.Type == AnswerType.YesNo ? new AnswerValue.YesNo(word == Question.Yes) : new AnswerValue.Choice(word);

    // Counts of one table cannot move one by one, and a rate that was counted not without them.
    private bool CanMoveAlone(Question question) =>
        question is { Type: AnswerType.Quantity, Step: not null } && !(UncertainValues.AnswersOfGain.Contains(question.Key) && _isCounted);

    private ImmutableArray<Setting> Brought(Question question) => question.Type switch
    {
        AnswerType.YesNo => [new Setting(new AnswerValue.YesNo(true), true), new Setting(new AnswerValue.YesNo(false), true)],
        AnswerType.Choice => [.. question.Choices.Select(choice => new Setting(new AnswerValue.Choice(choice), true))],
        AnswerType.Text => [new Setting(new AnswerValue.Words(NotWrittenYet), true)],
        AnswerType.Quantity when question.Step is { } step && Bounds(question) is var (least, most) && CanMoveAlone(question) => AroundStart(question, least, most, step),
        _ => [],
    };

    private ImmutableArray<Setting> AroundStart(Question question, decimal least, decimal most, decimal step)
    {
        var start = Start(question, least, most, step);
        var amounts = Amounts(question, start, most, step).Concat(Amounts(question, start, least, step)).Append(start).Distinct().Order();
        return [.. amounts.Select(amount => new Setting(new AnswerValue.Quantity(amount), true))];
    }

    private decimal Start(Question question, decimal least, decimal most, decimal step) =>
        inputs[question.Key].Amount ?? OnGrid(question.Unit == Unit.Share ? (least + most) / 2 : Math.Max(least, Math.Min(most, step * 10)), step, least, most);

    private AnswerPath? Outward(Question question, Answer today, bool isMore)
    {
        if (!question.InProportion.IsEmpty && _isCounted)
        {
            if (ChangedAnswers.Followers(inputs.Answers, question).IsEmpty)
            {
                return null;
            }

            question = question with { Step = ChangedAnswers.SmallestTable(inputs.Answers, question) };
        }

        if (question.Step is not { } step || Bounds(question) is not var (least, most) || today.Value is not AnswerValue.Quantity { Amount: var now } || (isMore ? most <= now : least >= now))
        {
            return null;
        }

        ImmutableArray<Setting> settings = [.. Amounts(question, now, isMore ? most : least, step).Select(amount => new Setting(new AnswerValue.Quantity(amount), false))];
        return settings.IsEmpty ? null : new AnswerPath(question, today, settings);
    }

    // Outward from today's amount to the end of its range, or as far as the reach goes; in equal factors where there are any, else in equal steps.
    private IEnumerable<decimal> Amounts(Question question, decimal now, decimal end, decimal step)
    {
        var isRatio = question.Unit != Unit.Share && now > 0;
        var (least, most) = Bounds(question)!.Value;
        var furthest = !isRatio ? end : end > now ? Math.Min(end, Bounded(now, reach)) : Math.Max(end, now / reach);
        for (var point = 1; point <= Points; point++)
        {
            var share = (double)point / Points;
            var amount = isRatio && furthest > 0
                ? (decimal)((double)now * Math.Pow((double)(furthest / now), share))
                : now + ((furthest - now) * (decimal)share);
            var onGrid = OnGrid(amount, step, least, most);
            // A step that is coarse beside the amount must not round it beyond its reach, as 0.01 engineers to none.
            if (furthest > now ? onGrid > now && !(isRatio && onGrid > furthest) : onGrid < now && !(isRatio && onGrid < furthest))
            {
                yield return onGrid;
            }
        }
    }

    private static (decimal Least, decimal Most)? Bounds(Question question) =>
        question.Plausible ?? (question is { Minimum: { } least, Maximum: { } most } ? (least, most) : null);

    private static decimal Bounded(decimal now, decimal factor) => now > decimal.MaxValue / factor ? decimal.MaxValue : now * factor;

    private static decimal OnGrid(decimal amount, decimal step, decimal least, decimal most) => Math.Clamp(Math.Round(amount / step) * step, least, most);
}
