using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Advisor.Changes;

/// <summary>Where one answer can be moved in one direction.</summary>
/// <param name="From">The answer today.</param>
/// <param name="Settings">From the nearest to the furthest; for an answer that is not known, from the least to the greatest.</param>
internal sealed record AnswerPath(Question Question, Answer From, ImmutableArray<Setting> Settings)
{
    public string Key => Question.Key;

    public bool IsFromUnknown => !From.IsKnown;
}
