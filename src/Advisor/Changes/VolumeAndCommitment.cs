using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;

namespace FineTuneAdvisor.Advisor.Changes;

/// <summary>Judges the proposal at other volumes and other commitments.</summary>
internal static class VolumeAndCommitment
{
    private const string Volume = "workload.requestsPerDay";
    private const string Commitment = "commitment.months";

    // Steps of a scale that a reader counts in: 1, 2, 5.
    private static readonly ImmutableArray<decimal> Multiples = [0.1m, 0.2m, 0.5m, 1m, 2m, 5m, 10m];
    private static readonly ImmutableArray<decimal> Volumes = [100m, 1_000m, 10_000m, 100_000m, 1_000_000m];
    private static readonly ImmutableArray<decimal> Commitments = [6m, 12m, 24m, 36m, 48m, 60m];

    public static VerdictMap Of(AnswerJudge judge, QuestionSet questions, AnswerSheet answers)
    {
        // Also one that does not fit: as the volume moves away from what was billed, it fits no better.
        var invoice = new InvoiceOfToday(judge, answers, isMoved: true);
        var (requestsNow, monthsNow) = (Amount(answers[Volume]), Amount(answers[Commitment]));
        var requests = Within(questions[Volume], requestsNow is { } now ? Multiples.Select(multiple => decimal.Round(now * multiple)).Append(now) : Volumes);
        var months = Within(questions[Commitment], monthsNow is { } committed ? Commitments.Append(committed) : Commitments);
        return new VerdictMap(
            requests,
            months,
            [.. months.Select(month => requests.Select(volume => At(volume, month)).ToImmutableArray())],
            requestsNow,
            monthsNow);

        Outcome At(decimal volume, decimal month) =>
            judge.Concluded(invoice.Beside(answers.With(Moved(answers[Volume], volume)).With(Moved(answers[Commitment], month)))).Verdict.Outcome;
    }

    private static ImmutableArray<decimal> Within(Question question, IEnumerable<decimal> amounts) =>
        [.. amounts.Where(amount => amount >= Math.Max(1m, question.Minimum ?? 1m) && amount <= (question.Maximum ?? amount)).Distinct().Order()];

    private static decimal? Amount(Answer answer) => answer.IsKnown && answer.Value is AnswerValue.Quantity quantity ? quantity.Amount : null;

    // A range keeps its proportions: at another volume nobody knows it any better.
    private static Answer Moved(Answer answer, decimal to) => Amount(answer) switch
    {
        { } from when from == to => answer,
        { } from when from != 0m => answer with { Value = new AnswerValue.Quantity(to), Low = answer.Low * to / from, High = answer.High * to / from },
        _ => answer with { State = AnswerState.Known, Value = new AnswerValue.Quantity(to), Low = null, High = null, Basis = Basis.Estimated },
    };
}
