using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Advisor.Population;

/// <summary>Keeps the tokens that tuning takes out below those that are there.</summary>
internal static class TokensDrawn
{
    public static void Limit(Dictionary<string, Answer> answers, QuestionSet questions)
    {
        Limit("candidate.promptTokensRemoved", "workload.systemPromptTokens", "workload.fewShotTokens");
        Limit("candidate.retrievedTokensRemoved", "workload.retrievedTokens");

        void Limit(string removed, params string[] present)
        {
            if (answers.GetValueOrDefault(removed) is { Value: AnswerValue.Quantity { Amount: var amount } } answer && present.Sum(Present) is var most && amount > most)
            {
                answers[removed] = answer with { Value = new AnswerValue.Quantity(most), Low = null, High = null };
            }
        }

        decimal Present(string key) =>
            ((answers.TryGetValue(key, out var answer) ? answer.Value : questions.Find(key)?.LeftOut) as AnswerValue.Quantity)?.Amount ?? 0;
    }
}
