using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;

namespace FineTuneAdvisor.Advisor.Asking;

/// <summary>In which order to ask what is still open, under the answers so far.</summary>
public static class QuestionOrder
{
    /// <summary>
    /// Of the questions that apply and are not known: first those without which nothing can be assessed, then those of a first verdict, then what unproven criteria wait
    /// for, then the others; of the last two those first that are worth most to know, and where that cannot be said those that most rules wait for. Questions of one number stay together. What somebody said to be unknown
    /// comes after all that nobody was asked. While one of the first two is open, the others are not yet in order.
    /// </summary>
    public static ImmutableArray<Question> Of(Assessment soFar)
    {
        var (answers, questions) = (soFar.Proposal.Answers, soFar.Ruleset.Questions);
        var applicability = new QuestionApplicability(answers, questions);
        var awaited = Awaited.Of(soFar.Conclusions).CountBy(answer => answer.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        ImmutableArray<Question> open = [.. questions.All.Where(question => applicability.Applies(question) && !answers[question.Key].IsKnown)];

        // What the others are worth takes a simulation to say.
        var isEarly = open.Any(question => answers[question.Key].State == AnswerState.NotAnswered && PhaseOf(question) < Phase.Awaited);
        var uncertainty = isEarly ? null : soFar.Economics.Risk?.Uncertainty;
        return
        [
            .. open
                .GroupBy(question => (IsSaidUnknown: answers[question.Key].State == AnswerState.SaidUnknown, Phase: PhaseOf(question), question.Number))
                .OrderBy(group => group.Key.IsSaidUnknown)
                .ThenBy(group => group.Key.Phase)
                .ThenByDescending(group => group.Key.Phase < Phase.Awaited ? 0 : group.Max(question => uncertainty?.WorthOf(question.Key)?.Amount ?? 0))
                .ThenByDescending(group => group.Key.Phase < Phase.Awaited ? 0 : group.Max(question => awaited.GetValueOrDefault(question.Key)))
                .SelectMany(group => group),
        ];

        Phase PhaseOf(Question question) =>
            question.IsRequired ? Phase.Required
            : applicability.IsTriage(question) ? Phase.FirstVerdict
            : awaited.ContainsKey(question.Key) ? Phase.Awaited
            : Phase.Other;
    }

    private enum Phase
    {
        Required,
        FirstVerdict,
        Awaited,
        Other,
    }
}
