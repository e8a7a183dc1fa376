using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>What is proposed, and against which baseline. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class Candidate(AnswerSheet answers)
{
    public ChoiceAnswer Route => new(answers["candidate.route"]);

    public TextAnswer Model => new(answers["candidate.model"]);

    public TextAnswer Baseline => new(answers["candidate.baseline"]);

    public ChoiceAnswer Method => new(answers["candidate.method"]);

    public AnswerOf<Tokens> PromptTokensRemoved => new(answers["candidate.promptTokensRemoved"]);

    public AnswerOf<Tokens> RetrievedTokensRemoved => new(answers["candidate.retrievedTokensRemoved"]);

    public AnswerOf<Multiplier> OutputTokensFactor => new(answers["candidate.outputTokensFactor"]);

    public AnswerOf<Tokens> TrainingTokens => new(answers["candidate.trainingTokens"]);

    public AnswerOf<Count> Epochs => new(answers["candidate.epochs"]);

    public AnswerOf<Count> Experiments => new(answers["candidate.experiments"]);

    public AnswerOf<Count> RetrainingsPerYear => new(answers["candidate.retrainingsPerYear"]);

    public AnswerOf<Usd> CostPerRun => new(answers["candidate.costPerRun"]);

    public AnswerOf<Usd> DataPreparationCost => new(answers["candidate.dataPreparationCost"]);

    public AnswerOf<Usd> EvaluationCost => new(answers["candidate.evaluationCost"]);

    public AnswerOf<Weeks> EngineeringWeeks => new(answers["candidate.engineeringWeeks"]);

    public AnswerOf<Share> CachedInputShare => new(answers["candidate.cachedInputShare"]);

    public AnswerOf<UsdPerHour> HostingPerHour => new(answers["candidate.hostingPerHour"]);

    public AnswerOf<UsdPerMillionTokens> InputPrice => new(answers["candidate.inputPrice"]);

    public AnswerOf<UsdPerMillionTokens> CachedInputPrice => new(answers["candidate.cachedInputPrice"]);

    public AnswerOf<UsdPerMillionTokens> OutputPrice => new(answers["candidate.outputPrice"]);

    public AnswerOf<UsdPerMillionTokens> BaselineInputPrice => new(answers["candidate.baselineInputPrice"]);

    public AnswerOf<UsdPerMillionTokens> BaselineCachedInputPrice => new(answers["candidate.baselineCachedInputPrice"]);

    public AnswerOf<UsdPerMillionTokens> BaselineOutputPrice => new(answers["candidate.baselineOutputPrice"]);
}
