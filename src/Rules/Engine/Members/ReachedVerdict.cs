using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Engine.Members;

/// <summary>The verdict that one rule reached.</summary>
public sealed class ReachedVerdict(VerdictConclusion conclusion) : Member
{
    public override string Id => Conclusion.RuleId;

    public VerdictConclusion Conclusion { get; } = conclusion;

    public override Value Read(string field) => Value.Unknown;
}
