namespace FineTuneAdvisor.Facts.Sections;

/// <summary>Who asks, and when. Wording, unit and range of each answer stand in the ruleset's <c>questionnaire.yaml</c>.</summary>
public sealed class ProposalHead(AnswerSheet answers)
{
    public TextAnswer Title { get; } = new(answers["proposal.title"]);

    public TextAnswer Team { get; } = new(answers["proposal.team"]);

    public TextAnswer Owner { get; } = new(answers["proposal.owner"]);

    public ChoiceAnswer Stage { get; } = new(answers["proposal.stage"]);

    public TextAnswer Summary { get; } = new(answers["proposal.summary"]);

    public DateAnswer Submitted { get; } = new(answers["proposal.submitted"]);

    public TextAnswer ReviewBoard { get; } = new(answers["proposal.reviewBoard"]);
}
