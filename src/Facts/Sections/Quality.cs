using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>What was measured, on what, and by whom. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class Quality(AnswerSheet answers)
{
    public AnswerOf<Share> BaselineSuccessRate => new(answers["quality.baselineSuccessRate"]);

    public AnswerOf<Share> TunedSuccessRate => new(answers["quality.tunedSuccessRate"]);

    public ChoiceAnswer Claim => new(answers["quality.claim"]);

    public AnswerOf<Count> EvaluatedExamples => new(answers["quality.evaluatedExamples"]);

    public YesNoAnswer HeldOut => new(answers["quality.heldOut"]);

    public ChoiceAnswer Judge => new(answers["quality.judge"]);

    public YesNoAnswer PromptingExhausted => new(answers["quality.promptingExhausted"]);

    public AnswerOf<Count> BothRight => new(answers["quality.bothRight"]);

    public AnswerOf<Count> OnlyTunedRight => new(answers["quality.onlyTunedRight"]);

    public AnswerOf<Count> OnlyBaselineRight => new(answers["quality.onlyBaselineRight"]);

    public AnswerOf<Count> BothWrong => new(answers["quality.bothWrong"]);
}
