using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>What was measured, on what, and by whom. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class Quality(AnswerSheet answers)
{
    public AnswerOf<Share> BaselineSuccessRate { get; } = new(answers["quality.baselineSuccessRate"]);

    public AnswerOf<Share> TunedSuccessRate { get; } = new(answers["quality.tunedSuccessRate"]);

    public ChoiceAnswer Claim { get; } = new(answers["quality.claim"]);

    public AnswerOf<Count> EvaluatedExamples { get; } = new(answers["quality.evaluatedExamples"]);

    public YesNoAnswer HeldOut { get; } = new(answers["quality.heldOut"]);

    public ChoiceAnswer Judge { get; } = new(answers["quality.judge"]);

    public YesNoAnswer PromptingExhausted { get; } = new(answers["quality.promptingExhausted"]);

    public AnswerOf<Count> BothRight { get; } = new(answers["quality.bothRight"]);

    public AnswerOf<Count> OnlyTunedRight { get; } = new(answers["quality.onlyTunedRight"]);

    public AnswerOf<Count> OnlyBaselineRight { get; } = new(answers["quality.onlyBaselineRight"]);

    public AnswerOf<Count> BothWrong { get; } = new(answers["quality.bothWrong"]);
}
