using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Engine.Members;

/// <summary>What one rule concluded about a criterion. Two rules may differ: both are facts, and the graver state is reported.</summary>
public sealed class ConcludedCriterion(string ruleId, string criterion, CriterionState state) : Member
{
    public override string Id { get; } = criterion + "/" + ruleId;

    public string RuleId => ruleId;

    public string Criterion => criterion;

    public CriterionState State => state;

    public override Value Read(string field) => field switch
    {
        "id" => Value.Of(criterion),
        "state" => Value.Of(Words.Of(state)),
        _ => Value.Unknown,
    };
}
