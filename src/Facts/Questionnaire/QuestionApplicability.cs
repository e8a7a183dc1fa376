using System.Collections.Immutable;

namespace FineTuneAdvisor.Facts.Questionnaire;

/// <summary>An answer that keeps a question from applying: what it reads as, null while unknown.</summary>
/// <param name="IsGiven">The team said so; else it stands in, or nobody said anything.</param>
public sealed record RulingAnswer(string Key, AnswerValue? Value, bool IsGiven);

/// <summary>
/// Which questions apply under some answers. An answer to one that does not is kept where it was given, and nothing reads it: whoever
/// changes the other answer back finds it as it was.
/// </summary>
public sealed class QuestionApplicability(AnswerSheet given, QuestionSet questions)
{
    public bool Applies(Question question) => question.AppliesWhen is not { } occasion || IsNow(occasion);

    /// <summary>Whether a first verdict needs the answer.</summary>
    public bool IsTriage(Question question) => Applies(question) && (question.IsTriage || (question.TriageWhen is { } occasion && IsNow(occasion)));

    /// <summary>The answers that are read: those given, less those that do not apply.</summary>
    public AnswerSheet Read => OutOfPlace is { IsEmpty: false } others ? given.Without(others.Select(question => question.Key)) : given;

    /// <summary>Questions that were answered, known or said to be unknown, and do not apply; in the order of the questionnaire.</summary>
    public ImmutableArray<Question> OutOfPlace => [.. questions.Conditional.Where(question => given[question.Key].State != AnswerState.NotAnswered && !Applies(question))];

    /// <summary>What keeps a question from applying; empty where it applies.</summary>
    public ImmutableArray<RulingAnswer> RuledOutBy(Question question) =>
        Applies(question) ? [] : [.. question.AppliesWhen!.AnyOf.Select(answer => new RulingAnswer(answer.Key, ValueOf(answer.Key), Reading(answer.Key).IsKnown))];

    private bool IsNow(Occasion occasion)
    {
        foreach (var answer in occasion.AnyOf)
        {
            // One that could not be read may say anything.
            if (Reading(answer.Key) is var reading && ((reading.IsKnown && reading.Value is null) || answer.Holds(ValueOf(answer.Key), reading.High)))
            {
                return true;
            }
        }

        return false;
    }

    private AnswerValue? ValueOf(string key) => Reading(key) is var reading && reading.IsKnown ? reading.Value : questions[key].StandIn(reading.State);

    // What does not apply counts as not answered.
    private Answer Reading(string key) => Applies(questions[key]) ? given[key] : new Answer(key, AnswerState.NotAnswered);
}
