using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>How long the workload runs, how surely, and how long its base model lives. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class Commitment(AnswerSheet answers)
{
    public AnswerOf<Months> Months { get; } = new(answers["commitment.months"]);

    public ChoiceAnswer Assurance { get; } = new(answers["commitment.assurance"]);

    public AnswerOf<Share> CancellationRiskPerYear { get; } = new(answers["commitment.cancellationRiskPerYear"]);

    public DateAnswer BaseModelRetirement { get; } = new(answers["commitment.baseModelRetirement"]);
}
