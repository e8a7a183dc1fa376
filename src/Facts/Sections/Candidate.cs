using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>What is proposed, and against which baseline. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class Candidate(AnswerSheet answers)
{
    public ChoiceAnswer Route { get; } = new(answers["candidate.route"]);

    public TextAnswer Model { get; } = new(answers["candidate.model"]);

    public TextAnswer Baseline { get; } = new(answers["candidate.baseline"]);

    public ChoiceAnswer Method { get; } = new(answers["candidate.method"]);

    public AnswerOf<Tokens> PromptTokensRemoved { get; } = new(answers["candidate.promptTokensRemoved"]);

    public AnswerOf<Tokens> RetrievedTokensRemoved { get; } = new(answers["candidate.retrievedTokensRemoved"]);

    public AnswerOf<Multiplier> OutputTokensFactor { get; } = new(answers["candidate.outputTokensFactor"]);

    public AnswerOf<Tokens> TrainingTokens { get; } = new(answers["candidate.trainingTokens"]);

    public AnswerOf<Count> Epochs { get; } = new(answers["candidate.epochs"]);

    public AnswerOf<Count> Experiments { get; } = new(answers["candidate.experiments"]);

    public AnswerOf<Count> RetrainingsPerYear { get; } = new(answers["candidate.retrainingsPerYear"]);

    public AnswerOf<Usd> CostPerRun { get; } = new(answers["candidate.costPerRun"]);

    public AnswerOf<Usd> DataPreparationCost { get; } = new(answers["candidate.dataPreparationCost"]);

    public AnswerOf<Usd> EvaluationCost { get; } = new(answers["candidate.evaluationCost"]);

    public AnswerOf<Weeks> EngineeringWeeks { get; } = new(answers["candidate.engineeringWeeks"]);

    public AnswerOf<Share> CachedInputShare { get; } = new(answers["candidate.cachedInputShare"]);

    public AnswerOf<UsdPerHour> HostingPerHour { get; } = new(answers["candidate.hostingPerHour"]);

    public AnswerOf<UsdPerMillionTokens> InputPrice { get; } = new(answers["candidate.inputPrice"]);

    public AnswerOf<UsdPerMillionTokens> CachedInputPrice { get; } = new(answers["candidate.cachedInputPrice"]);

    public AnswerOf<UsdPerMillionTokens> OutputPrice { get; } = new(answers["candidate.outputPrice"]);

    public AnswerOf<UsdPerMillionTokens> BaselineInputPrice { get; } = new(answers["candidate.baselineInputPrice"]);

    public AnswerOf<UsdPerMillionTokens> BaselineCachedInputPrice { get; } = new(answers["candidate.baselineCachedInputPrice"]);

    public AnswerOf<UsdPerMillionTokens> BaselineOutputPrice { get; } = new(answers["candidate.baselineOutputPrice"]);
}
