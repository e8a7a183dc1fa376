using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>Tuning cannot take out more tokens than are there.</summary>
internal static class RemovedTokens
{
    public static void Check(IReadOnlyDictionary<string, GivenAnswer> given, QuestionSet questions, ImmutableArray<Problem>.Builder problems)
    {
        Check("candidate.promptTokensRemoved", ["workload.systemPromptTokens", "workload.fewShotTokens"]);
        Check("candidate.retrievedTokensRemoved", ["workload.retrievedTokens"]);

        void Check(string removedKey, ImmutableArray<string> presentKeys)
        {
            if (!given.TryGetValue(removedKey, out var removed) || removed.Amount is not { } amount
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
        decimal? Present(string key) => given.TryGetValue(key, out var answer)
            ? Math.Max(answer.Amount ?? 0m, answer.Answer.High ?? 0m) is var most && answer.Amount is not null ? most : null
            : (questions.Find(key)?.LeftOut as AnswerValue.Quantity)?.Amount;
    }
}
