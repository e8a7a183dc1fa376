using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>The answers, figures and parameters that a condition reads, each once, in the order of the text.</summary>
public static class ConditionFacts
{
    public static IEnumerable<string> Of(Condition condition) =>
        condition.Expressions().SelectMany(expression => expression.FactNames()).Distinct(StringComparer.Ordinal);
}
