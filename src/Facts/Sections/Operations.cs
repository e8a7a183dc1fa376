using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>The people and the habits that running a model takes. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class Operations(AnswerSheet answers)
{
    public AnswerOf<UsdPerFteYear> EngineerCostPerYear { get; } = new(answers["operations.engineerCostPerYear"]);

    public AnswerOf<FullTimeEquivalents> EngineersAvailable { get; } = new(answers["operations.engineersAvailable"]);

    public AnswerOf<FullTimeEquivalents> EngineersNeeded { get; } = new(answers["operations.engineersNeeded"]);

    public YesNoAnswer OnCall { get; } = new(answers["operations.onCall"]);

    public YesNoAnswer ServedModelsBefore { get; } = new(answers["operations.servedModelsBefore"]);

    public YesNoAnswer EvaluationPipeline { get; } = new(answers["operations.evaluationPipeline"]);

    public YesNoAnswer Monitoring { get; } = new(answers["operations.monitoring"]);
}
