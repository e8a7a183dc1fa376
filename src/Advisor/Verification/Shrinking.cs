using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>
/// Takes out of a proposal that shows something every difference from known answers that it shows it without: first a section at once, then halves of
/// what is left of it, down to single answers. What stays is what matters.
/// </summary>
internal sealed class Shrinking(QuestionSet questions, Func<AnswerSheet, bool> stillShows)
{
    /// <param name="answers">Answers that show it.</param>
    public AnswerSheet Of(AnswerSheet answers, WitnessBase upon)
    {
        var fewer = Once(answers, upon);

        // What went last may be what an earlier answer was needed for.
        return upon.Differences(fewer, questions).Count() < upon.Differences(answers, questions).Count() ? Of(fewer, upon) : fewer;
    }

    private AnswerSheet Once(AnswerSheet answers, WitnessBase upon) => upon.Differences(answers, questions)
        .Select(difference => difference.Question.Key)
        .GroupBy(key => key[..key.IndexOf('.', StringComparison.Ordinal)], StringComparer.Ordinal)
        .Aggregate(answers, (sheet, section) => Without([.. section], sheet, upon.Answers));

    private AnswerSheet Without(ImmutableArray<string> keys, AnswerSheet answers, AnswerSheet known)
    {
        var fewer = keys.Aggregate(answers, (sheet, key) => sheet.With(known[key]));
        return stillShows(fewer) ? fewer
            : keys.Length == 1 ? answers
            : Without(keys[(keys.Length / 2)..], Without(keys[..(keys.Length / 2)], answers, known), known);
    }
}
