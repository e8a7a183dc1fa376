using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>What the model does, and what a better output moves. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class UseCase(AnswerSheet answers)
{
    public TextAnswer Task { get; } = new(answers["useCase.task"]);

    public ChoiceAnswer Specificity { get; } = new(answers["useCase.specificity"]);

    public ChoiceAnswer Effect { get; } = new(answers["useCase.effect"]);

    public AnswerOf<Usd> ValuePerSuccess { get; } = new(answers["useCase.valuePerSuccess"]);

    public TextAnswer SuccessMetric { get; } = new(answers["useCase.successMetric"]);
}
