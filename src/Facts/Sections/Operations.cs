using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>The people and the habits that running a model takes. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class Operations(AnswerSheet answers)
{
    public AnswerOf<UsdPerFteYear> EngineerCostPerYear => new(answers["operations.engineerCostPerYear"]);

    public AnswerOf<FullTimeEquivalents> EngineersAvailable => new(answers["operations.engineersAvailable"]);

    public AnswerOf<FullTimeEquivalents> EngineersNeeded => new(answers["operations.engineersNeeded"]);

    public YesNoAnswer OnCall => new(answers["operations.onCall"]);

    public YesNoAnswer ServedModelsBefore => new(answers["operations.servedModelsBefore"]);

    public YesNoAnswer EvaluationPipeline => new(answers["operations.evaluationPipeline"]);

    public YesNoAnswer Monitoring => new(answers["operations.monitoring"]);
}
