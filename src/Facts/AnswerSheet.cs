namespace FineTuneAdvisor.Facts;

/// <summary>All answers of one proposal by key. A key that nobody answered is there too, as not answered.</summary>
public sealed class AnswerSheet
{
    private readonly Dictionary<string, Answer> _answers;

    public AnswerSheet(IEnumerable<Answer> answers) => _answers = answers.ToDictionary(answer => answer.Key, StringComparer.Ordinal);

    private AnswerSheet(Dictionary<string, Answer> answers) => _answers = answers;

    public Answer this[string key] =>
        _answers.TryGetValue(key, out var answer) ? answer : new Answer(key, AnswerState.NotAnswered);

    /// <summary>The answers that were given, known or said to be unknown, in ordinal order of their keys.</summary>
    public IEnumerable<Answer> Given => _answers.Values
        .Where(answer => answer.State != AnswerState.NotAnswered)
        .OrderBy(answer => answer.Key, StringComparer.Ordinal);

    /// <summary>The same sheet with one answer replaced: what would follow if the team had said something else.</summary>
    public AnswerSheet With(Answer answer) => new(new Dictionary<string, Answer>(_answers, StringComparer.Ordinal) { [answer.Key] = answer });

    /// <summary>The same sheet as if nobody had answered these keys.</summary>
    public AnswerSheet Without(IEnumerable<string> keys)
    {
        var answers = new Dictionary<string, Answer>(_answers, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            answers.Remove(key);
        }

        return new AnswerSheet(answers);
    }
}
