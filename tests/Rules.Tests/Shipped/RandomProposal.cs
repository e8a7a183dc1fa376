using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Shipped;

/// <summary>
/// Answers, figures and options from a seed, over everything that the shipped ruleset may read. A share of the seeds knows nearly
/// everything, so that approvals come up too; the figures need not fit the answers.
/// </summary>
internal sealed class RandomProposal(Random random)
{
    private readonly int _unknownInTwenty = random.Next(3) * 4;

    private readonly bool _isFavourable = random.Next(2) == 0;

    public EconomicModel Of(Ruleset ruleset) => new(
        new Inputs(new AnswerSheet(ruleset.Questions.All.Where(_ => !IsUnknown).Select(AnswerTo)), ruleset.Questions, ruleset.Parameters, new DateOnly(2026, 11, 24)),
        new FigureSet(FigureDefinitions.All.Select(Figure)),
        [
            Models.Option("prompted", OptionRole.Baseline, false, random.Next(2) == 0, Amount(), 0),
            Models.Option("providerFineTune", OptionRole.Candidate, true, true, Amount(), Amount()),
            Models.Option("sameWeightsApi", OptionRole.Alternative, true, random.Next(2) == 0, Amount(), Amount()),
            Models.Option("cheaperPrompted:x", OptionRole.Alternative, false, random.Next(2) == 0, Amount(), Amount()),
        ],
        []);

    private bool IsUnknown => random.Next(20) < _unknownInTwenty;

    private Answer AnswerTo(Question question)
    {
        var answer = Single(question);
        return answer.Value is AnswerValue.Quantity quantity && random.Next(4) == 0
            ? answer with { Low = quantity.Amount / random.Next(1, 5), High = quantity.Amount * random.Next(1, 5) }
            : answer;
    }

    private Answer Single(Question question) => new(
        question.Key,
        AnswerState.Known,
        question.Type switch
        {
            AnswerType.Quantity => new AnswerValue.Quantity(Within(question)),
            AnswerType.YesNo => new AnswerValue.YesNo(_isFavourable || random.Next(2) == 0),
            AnswerType.Choice => new AnswerValue.Choice(question.Choices[random.Next(question.Choices.Length)]),
            AnswerType.Date => new AnswerValue.Day(new DateOnly(2026, 1, 1).AddDays(random.Next(2_000))),
            _ => new AnswerValue.Words("words"),
        },
        Basis: (Basis)random.Next(1, 5),
        IsBasisStated: true);

    // Small numbers and large ones alike.
    private decimal Within(Question question)
    {
        var minimum = question.Minimum ?? 0;
        var maximum = Math.Min(question.Maximum ?? 1_000_000, 1_000_000_000);
        var share = (decimal)Math.Pow(random.NextDouble(), _isFavourable ? 1 : 6);
        return Math.Clamp(minimum + ((maximum - minimum) * share), minimum, maximum);
    }

    private Figure Figure(FigureDefinition definition)
    {
        decimal? value = IsUnknown ? null
            : definition.Unit == Unit.Date ? new DateOnly(2026, 1, 1).AddDays(random.Next(2_000)).DayNumber
            : definition.Unit == Unit.Share ? random.Next(_isFavourable ? 0 : -10, 11) / 10m
            : definition.Unit == Unit.Multiplier ? random.Next(150) / 10m
            : Amount();
        return Models.Figure(definition.Name, value, value is null ? Basis.Unknown : (Basis)random.Next(1, 5), "workload.outputTokens");
    }

    private decimal? Amount() => IsUnknown ? null : random.Next(_isFavourable ? 0 : -200_000, 200_000);
}
