using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Cli.Asking;

/// <summary>Where an interview stands: what is asked now, what with it, and the way back. A question comes once, unless somebody goes to it.</summary>
internal sealed class AskedQuestions
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly Stack<Question> _before = [];
    private ImmutableArray<Question> _together = [];

    public Question? Current { get; private set; }

    /// <summary>The next question of those that are open, in their order; those of one number that follow each other are asked together.</summary>
    public void Advance(ImmutableArray<Question> open)
    {
        if (Current is { } answered)
        {
            _asked.Add(answered.Key);
            _before.Push(answered);
        }

        ImmutableArray<Question> left = [.. open.Where(question => !_asked.Contains(question.Key))];
        _together = [.. _together.Where(left.Contains)];
        if (_together.IsEmpty && left is [var first, ..])
        {
            _together = [.. left.TakeWhile(question => question.Number == first.Number)];
        }

        Current = _together is [var next, ..] ? next : null;
        _together = _together is [_, .. var others] ? others : [];
    }

    /// <summary>Whether another question of the same number comes next.</summary>
    public bool HasMoreTogether(ImmutableArray<Question> open) => _together.Any(open.Contains);

    /// <summary>To the question before; false at the first.</summary>
    public bool GoBack()
    {
        if (!_before.TryPop(out var before))
        {
            return false;
        }

        GoTo(before);
        return true;
    }

    public void GoTo(Question question)
    {
        if (Current is { } left && left != question)
        {
            _asked.Remove(left.Key);
            _together = left.Number == question.Number ? [left, .. _together] : [];
        }

        Current = question;
    }
}
