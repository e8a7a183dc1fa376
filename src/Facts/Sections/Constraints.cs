using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Sections;

/// <summary>What rules an option out before money is compared. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class Constraints(AnswerSheet answers)
{
    public YesNoAnswer MustSelfHost => new(answers["constraints.mustSelfHost"]);

    public TextAnswer DataResidency => new(answers["constraints.dataResidency"]);

    public AnswerOf<Milliseconds> LatencyTarget => new(answers["constraints.latencyTarget"]);
}
