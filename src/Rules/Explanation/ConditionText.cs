using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>A condition in one line, in the canonical spelling of its expressions.</summary>
public static class ConditionText
{
    public static string Of(Condition condition) => condition switch
    {
        IfCondition { If: var expression } => CanonicalText.Of(expression),
        FindingCondition finding => $"{finding.RuleId} fired",
        QuantifiedCondition quantified => $"{Words.Of(quantified.Quantifier)} {Over(quantified.Over)}{Where(quantified)}",
        CollectedCondition collected => $"collect {Over(collected.Over)}{(collected.Where is { } where ? $" where {CanonicalText.Of(where)}" : "")}, {CanonicalText.Of(collected.If)}",
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, null),
    };

    private static string Over(Variable variable) => $"{variable.Name} in {variable.Collection.Name}";

    // Of "every" the tree keeps what a member must not be.
    private static string Where(QuantifiedCondition quantified) => quantified.Matches is not { } matches ? ""
        : quantified.Quantifier == Quantifier.Every ? $" is not ({CanonicalText.Of(matches)})"
        : $" where {CanonicalText.Of(matches)}";
}
