using System.Collections.Immutable;

namespace FineTuneAdvisor.Facts;

/// <summary>All answers of one proposal by key. A key that nobody answered is there too, as not answered.</summary>
public sealed class AnswerSheet(IEnumerable<Answer> answers)
{
    private readonly ImmutableSortedDictionary<string, Answer> _answers =
        answers.ToImmutableSortedDictionary(answer => answer.Key, answer => answer, StringComparer.Ordinal);

    public Answer this[string key] =>
        _answers.TryGetValue(key, out var answer) ? answer : new Answer(key, AnswerState.NotAnswered);

    /// <summary>The answers that were given, known or said to be unknown, in ordinal order of their keys.</summary>
    public IEnumerable<Answer> Given => _answers.Values.Where(answer => answer.State != AnswerState.NotAnswered);

    /// <summary>The same sheet with one answer replaced: what would follow if the team had said something else.</summary>
    public AnswerSheet With(Answer answer) => new(_answers.SetItem(answer.Key, answer).Values);
}
