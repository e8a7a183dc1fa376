using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>Serving it yourself. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class Hosting(AnswerSheet answers)
{
    public AnswerOf<Count> ModelSizeB => new(answers["hosting.modelSizeB"]);

    public TextAnswer Gpu => new(answers["hosting.gpu"]);

    public AnswerOf<Count> GpusPerReplica => new(answers["hosting.gpusPerReplica"]);

    public AnswerOf<UsdPerHour> GpuHourPrice => new(answers["hosting.gpuHourPrice"]);

    public AnswerOf<TokensPerSecond> TokensPerSecondPerReplica => new(answers["hosting.tokensPerSecondPerReplica"]);

    public AnswerOf<Count> MinimumReplicas => new(answers["hosting.minimumReplicas"]);

    public AnswerOf<Share> TargetUtilisation => new(answers["hosting.targetUtilisation"]);
}
