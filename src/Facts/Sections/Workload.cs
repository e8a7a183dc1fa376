using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>How much is asked of the model; tokens are per call unless their name says otherwise. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class Workload(AnswerSheet answers)
{
    public AnswerOf<RequestsPerDay> RequestsPerDay { get; } = new(answers["workload.requestsPerDay"]);

    public AnswerOf<DaysPerYear> ActiveDaysPerYear { get; } = new(answers["workload.activeDaysPerYear"]);

    public AnswerOf<Share> GrowthPerYear { get; } = new(answers["workload.growthPerYear"]);

    public AnswerOf<Count> CallsPerRequest { get; } = new(answers["workload.callsPerRequest"]);

    public AnswerOf<Tokens> ContextGrowthPerCall { get; } = new(answers["workload.contextGrowthPerCall"]);

    public AnswerOf<Share> RetryRate { get; } = new(answers["workload.retryRate"]);

    public AnswerOf<Tokens> SystemPromptTokens { get; } = new(answers["workload.systemPromptTokens"]);

    public AnswerOf<Tokens> FewShotTokens { get; } = new(answers["workload.fewShotTokens"]);

    public AnswerOf<Tokens> RetrievedTokens { get; } = new(answers["workload.retrievedTokens"]);

    public AnswerOf<Tokens> HistoryTokens { get; } = new(answers["workload.historyTokens"]);

    public AnswerOf<Tokens> UserTokens { get; } = new(answers["workload.userTokens"]);

    public AnswerOf<Tokens> OutputTokens { get; } = new(answers["workload.outputTokens"]);

    public AnswerOf<Tokens> ReasoningTokens { get; } = new(answers["workload.reasoningTokens"]);

    public AnswerOf<Share> CachedInputShare { get; } = new(answers["workload.cachedInputShare"]);

    public AnswerOf<Share> BatchShare { get; } = new(answers["workload.batchShare"]);

    public AnswerOf<Multiplier> PeakToAverage { get; } = new(answers["workload.peakToAverage"]);

    public AnswerOf<Usd> InvoicedLastMonth { get; } = new(answers["workload.invoicedLastMonth"]);
}
