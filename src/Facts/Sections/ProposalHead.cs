namespace FineTuneAdvisor.Facts.Sections;

/// <summary>Who asks, and when. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class ProposalHead(AnswerSheet answers)
{
    public TextAnswer Title => new(answers["proposal.title"]);

    public TextAnswer Team => new(answers["proposal.team"]);

    public TextAnswer Owner => new(answers["proposal.owner"]);

    public ChoiceAnswer Stage => new(answers["proposal.stage"]);

    public TextAnswer Summary => new(answers["proposal.summary"]);

    public DateAnswer Submitted => new(answers["proposal.submitted"]);

    public TextAnswer ReviewBoard => new(answers["proposal.reviewBoard"]);
}
