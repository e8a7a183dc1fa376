using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>Tuning cannot take out more tokens than are there.</summary>
public static class RemovedTokens
{
    private static readonly ImmutableArray<(string Removed, ImmutableArray<string> Present)> Pairs =
    [
        ("candidate.promptTokensRemoved", ["workload.systemPromptTokens", "workload.fewShotTokens"]),
        ("candidate.retrievedTokensRemoved", ["workload.retrievedTokens"]),
    ];

    /// <summary>False where answers take out more than may be there: a file that says so is refused.</summary>
    public static bool AreThere(AnswerSheet answers, QuestionSet questions) =>
        Pairs.All(pair => Amount(answers[pair.Removed]) is not { } removed || Most(pair.Present, key => MayBe(answers[key], questions)) is not { } most || removed <= most);

    internal static void Check(LegibleAnswers given, QuestionSet questions, ImmutableArray<Problem>.Builder problems)
    {
        foreach (var (removedKey, present) in Pairs)
        {
            if (given.Find(removedKey) is { Amount: { } amount } removed
                && Most(present, key => given.IsUnread(key) ? null : MayBe(given.Find(key)?.Answer ?? new Answer(key, AnswerState.NotAnswered), questions)) is { } most
                && amount > most)
            {
                problems.Add(CrossChecks.At(removed, $"at most {AllowedAnswer.Number(most)}, the tokens of {string.Join(" and ", present)}", "Tuning cannot remove more tokens than are there: correct one of them."));
            }
        }
    }

    // Null where nobody knows.
    private static decimal? Most(ImmutableArray<string> present, Func<string, decimal?> mayBe) =>
        present.Select(mayBe).ToImmutableArray() is var each && each.Contains(null) ? null : each.Sum();

    private static decimal? MayBe(Answer answer, QuestionSet questions) => answer.State == AnswerState.NotAnswered
        ? (questions.Find(answer.Key)?.LeftOut as AnswerValue.Quantity)?.Amount
        : Amount(answer) is { } amount ? Math.Max(amount, answer.High ?? 0m) : null;

    private static decimal? Amount(Answer answer) => (answer.Value as AnswerValue.Quantity)?.Amount;
}
