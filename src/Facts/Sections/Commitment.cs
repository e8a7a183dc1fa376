using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>How long the workload runs, how surely, and how long its base model lives. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class Commitment(AnswerSheet answers)
{
    public AnswerOf<Months> Months => new(answers["commitment.months"]);

    public ChoiceAnswer Assurance => new(answers["commitment.assurance"]);

    public AnswerOf<Share> CancellationRiskPerYear => new(answers["commitment.cancellationRiskPerYear"]);

    public DateAnswer BaseModelRetirement => new(answers["commitment.baseModelRetirement"]);
}
