using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>What rules an option out before money is compared. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class Constraints(AnswerSheet answers)
{
    public YesNoAnswer MustSelfHost { get; } = new(answers["constraints.mustSelfHost"]);

    public TextAnswer DataResidency { get; } = new(answers["constraints.dataResidency"]);

    public AnswerOf<Milliseconds> LatencyTarget { get; } = new(answers["constraints.latencyTarget"]);
}
