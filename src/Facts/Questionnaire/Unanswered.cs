using System.Collections.Immutable;

namespace FineTuneAdvisor.Facts.Questionnaire;

/// <summary>What a team has still to answer, in the order of the questionnaire; of the questions that apply under its answers.</summary>
/// <param name="First">Needed for a first verdict.</param>
/// <param name="Others">Each sharpens the verdict.</param>
/// <param name="Answered">How many questions have a known answer.</param>
/// <param name="Applying">How many questions apply.</param>
/// <param name="OutOfPlace">What was answered and does not apply, each with what rules it out.</param>
public sealed record Unanswered(ImmutableArray<Question> First, ImmutableArray<Question> Others, int Answered, int Applying, ImmutableArray<(Question Question, ImmutableArray<RulingAnswer> Because)> OutOfPlace)
{
    /// <summary>Those without which nothing can be assessed.</summary>
    public ImmutableArray<Question> Required => [.. First.Concat(Others).Where(question => question.IsRequired)];

    /// <summary>Those whose answer is unknown, said so or left out, unless what a left-out key reads as is an answer.</summary>
    public static Unanswered In(AnswerSheet answers, QuestionSet questions)
    {
        var applicability = new QuestionApplicability(answers, questions);
        ImmutableArray<Question> applying = [.. questions.All.Where(applicability.Applies)];
        ImmutableArray<Question> open = [.. applying.Where(question => !answers[question.Key].IsKnown)];
        return new Unanswered(
            [.. open.Where(applicability.IsTriage)],
            [.. open.Where(question => !applicability.IsTriage(question))],
            applying.Length - open.Length,
            applying.Length,
            [.. applicability.OutOfPlace.Select(question => (question, applicability.RuledOutBy(question)))]);
    }
}
