using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>The parameters that a rule judges by.</summary>
public static class RuleParameters
{
    /// <summary>Those that its conditions read, each once, in the order of the file.</summary>
    public static IEnumerable<Parameter> Of(Ruleset ruleset, Rule rule) => rule.Applies.Concat(rule.Conditions)
        .SelectMany(ConditionFacts.Of)
        .Where(name => name.StartsWith(Parameter.Prefix, StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)
        .Select(name => ruleset.Parameters[name[Parameter.Prefix.Length..]]);
}
