using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>How much is asked of the model; tokens are per call unless their name says otherwise. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class Workload(AnswerSheet answers)
{
    public AnswerOf<RequestsPerDay> RequestsPerDay => new(answers["workload.requestsPerDay"]);

    public AnswerOf<DaysPerYear> ActiveDaysPerYear => new(answers["workload.activeDaysPerYear"]);

    public AnswerOf<Share> GrowthPerYear => new(answers["workload.growthPerYear"]);

    public AnswerOf<Count> CallsPerRequest => new(answers["workload.callsPerRequest"]);

    public AnswerOf<Tokens> ContextGrowthPerCall => new(answers["workload.contextGrowthPerCall"]);

    public AnswerOf<Share> RetryRate => new(answers["workload.retryRate"]);

    public AnswerOf<Tokens> SystemPromptTokens => new(answers["workload.systemPromptTokens"]);

    public AnswerOf<Tokens> FewShotTokens => new(answers["workload.fewShotTokens"]);

    public AnswerOf<Tokens> RetrievedTokens => new(answers["workload.retrievedTokens"]);

    public AnswerOf<Tokens> HistoryTokens => new(answers["workload.historyTokens"]);

    public AnswerOf<Tokens> UserTokens => new(answers["workload.userTokens"]);

    public AnswerOf<Tokens> OutputTokens => new(answers["workload.outputTokens"]);

    public AnswerOf<Tokens> ReasoningTokens => new(answers["workload.reasoningTokens"]);

    public AnswerOf<Share> CachedInputShare => new(answers["workload.cachedInputShare"]);

    public AnswerOf<Share> BatchShare => new(answers["workload.batchShare"]);

    public AnswerOf<Multiplier> PeakToAverage => new(answers["workload.peakToAverage"]);

    public AnswerOf<Usd> InvoicedLastMonth => new(answers["workload.invoicedLastMonth"]);
}
