using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FineTuneAdvisor.Facts.Questionnaire;

/// <summary>Every question in the order of the questionnaire, and by key.</summary>
public sealed class QuestionSet(ImmutableArray<Question> questions)
{
    private readonly FrozenDictionary<string, Question> _byKey = questions.ToFrozenDictionary(question => question.Key, StringComparer.Ordinal);

    public ImmutableArray<Question> All { get; } = questions;

    /// <summary>Those that do not always apply.</summary>
    public ImmutableArray<Question> Conditional { get; } = [.. questions.Where(question => question.AppliesWhen is not null)];

    public Question? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The question with this key; throws <see cref="KeyNotFoundException"/> where none asks for it.</summary>
    public Question this[string key] => Find(key) ?? throw new KeyNotFoundException($"No question asks for '{key}'.");
}
