using FineTuneAdvisor.Facts.Sections;

namespace FineTuneAdvisor.Facts;

/// <summary>What a team asks leave to do: its answers, section by section.</summary>
public sealed class Proposal(AnswerSheet answers)
{
    public AnswerSheet Answers { get; } = answers;

    public ProposalHead Head { get; } = new(answers);

    public UseCase UseCase { get; } = new(answers);

    public Workload Workload { get; } = new(answers);

    public Candidate Candidate { get; } = new(answers);

    public Quality Quality { get; } = new(answers);

    public Commitment Commitment { get; } = new(answers);

    public Provider Provider { get; } = new(answers);

    public Hosting Hosting { get; } = new(answers);

    public Operations Operations { get; } = new(answers);

    public Finance Finance { get; } = new(answers);

    public Constraints Constraints { get; } = new(answers);
}
