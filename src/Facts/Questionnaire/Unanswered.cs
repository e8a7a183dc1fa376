using System.Collections.Immutable;

namespace FineTuneAdvisor.Facts.Questionnaire;

/// <summary>What a team has still to answer, in the order of the questionnaire.</summary>
/// <param name="First">Needed for a first verdict.</param>
/// <param name="Others">Each sharpens the verdict.</param>
/// <param name="Answered">How many questions have a known answer.</param>
public sealed record Unanswered(ImmutableArray<Question> First, ImmutableArray<Question> Others, int Answered)
{
    /// <summary>Those whose answer is unknown, said so or left out, unless what a left-out key reads as is an answer.</summary>
    public static Unanswered In(AnswerSheet answers, QuestionSet questions)
    {
        ImmutableArray<Question> open = [.. questions.All.Where(question => !answers[question.Key].IsKnown)];
        return new Unanswered([.. open.Where(question => question.IsTriage)], [.. open.Where(question => !question.IsTriage)], questions.All.Length - open.Length);
    }
}
