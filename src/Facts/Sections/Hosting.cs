using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>Serving it yourself. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class Hosting(AnswerSheet answers)
{
    public AnswerOf<Count> ModelSizeB { get; } = new(answers["hosting.modelSizeB"]);

    public TextAnswer Gpu { get; } = new(answers["hosting.gpu"]);

    public AnswerOf<Count> GpusPerReplica { get; } = new(answers["hosting.gpusPerReplica"]);

    public AnswerOf<UsdPerHour> GpuHourPrice { get; } = new(answers["hosting.gpuHourPrice"]);

    public AnswerOf<TokensPerSecond> TokensPerSecondPerReplica { get; } = new(answers["hosting.tokensPerSecondPerReplica"]);

    public AnswerOf<Count> MinimumReplicas { get; } = new(answers["hosting.minimumReplicas"]);

    public AnswerOf<Share> TargetUtilisation { get; } = new(answers["hosting.targetUtilisation"]);
}
