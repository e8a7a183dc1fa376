using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Engine.Members;

/// <summary>What one rule concluded about a pattern. Two rules may differ: both are facts, and the graver state is reported.</summary>
public sealed class ConcludedPattern(string ruleId, string pattern, PatternState state) : Member
{
    public override string Id { get; } = pattern + "/" + ruleId;

    public string RuleId => ruleId;

    public string Pattern => pattern;

    public PatternState State => state;

    public override Value Read(string field) => field switch
    {
        "id" => Value.Of(pattern),
        "state" => Value.Of(Words.Of(state)),
        _ => Value.Unknown,
    };
}
