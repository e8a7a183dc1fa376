using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>Tuning cannot take out more tokens than are there.</summary>
internal static class RemovedTokens
{
    public static void Check(LegibleAnswers given, QuestionSet questions, ImmutableArray<Problem>.Builder problems)
    {
        Check("candidate.promptTokensRemoved", ["workload.systemPromptTokens", "workload.fewShotTokens"]);
        Check("candidate.retrievedTokensRemoved", ["workload.retrievedTokens"]);

        void Check(string removedKey, ImmutableArray<string> presentKeys)
        {
            if (given.Find(removedKey) is not { Amount: { } amount } removed
                || presentKeys.Select(Present).ToImmutableArray() is var present && present.Contains(null))
            {
                return;
            }

            var sum = present.Sum()!.Value;
            if (amount > sum)
            {
                problems.Add(CrossChecks.At(removed, $"at most {AllowedAnswer.Number(sum)}, the tokens of {string.Join(" and ", presentKeys)}", "Tuning cannot remove more tokens than are there: correct one of them."));
            }
        }

        // The most that may be there; null where nobody knows.
        decimal? Present(string key) =>
            given.IsUnread(key) ? null
            : given.Find(key) is { } answer ? (answer.Amount is { } amount ? Math.Max(amount, answer.Answer.High ?? 0m) : null)
            : (questions.Find(key)?.LeftOut as AnswerValue.Quantity)?.Amount;
    }
}
