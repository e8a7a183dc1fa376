using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>Answers that cannot be true together, each reported where the one to correct stands.</summary>
internal static class CrossChecks
{
    public static void All(LegibleAnswers given, QuestionSet questions, ImmutableArray<Problem>.Builder problems)
    {
        PairedCounts.Check(given, problems);
        RemovedTokens.Check(given, questions, problems);
    }

    /// <summary>A problem at the value of an answer.</summary>
    public static Problem At(GivenAnswer given, string expected, string mend) =>
        new(given.Written.At, given.Answer.Key, Excerpt.Quoted(given.Written.Text), expected, mend);
}
