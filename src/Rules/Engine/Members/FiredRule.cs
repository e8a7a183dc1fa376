using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Engine.Members;

/// <summary>A rule that fired, for one member and one branch where it has them: what <c>finding:</c> looks for.</summary>
/// <param name="instance">Rule id, member and branch.</param>
public sealed class FiredRule(string ruleId, string instance) : Member
{
    public override string Id => instance;

    public string RuleId => ruleId;

    public override Value Read(string field) => Value.Unknown;
}
