using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>Conditions in one line for a message: <c>short (commitment.months &lt; 12) and long (commitment.months &gt; 24)</c>.</summary>
internal static class ConditionList
{
    public static string Of(IEnumerable<Condition> conditions) => string.Join(" and ", conditions.Select(condition => $"{condition.Id} ({ConditionText.Of(condition)})"));

    public static string Of(Contradiction contradiction) =>
        $"{Of(contradiction.Conditions)} {(contradiction.Conditions.Length > 1 ? "exclude one another" : "cannot be true")}";
}
