using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>What follows when a rule fires, in one line, in the canonical spelling of its expressions.</summary>
public static class ConsequenceText
{
    public static string Of(Rule rule, Consequence consequence) => consequence switch
    {
        MakesFinding finding => Words.Of(finding.Effect)
            + (finding.About == rule.About ? "" : $" about {finding.About}")
            + (finding.Only is { } only ? $" where {CanonicalText.Of(only)}" : "")
            + (finding.Bring.IsDefaultOrEmpty ? "" : "; bring " + string.Join(", ", finding.Bring)),
        ConcludesCriterion criterion => "the criterion is " + Words.Of(criterion.State),
        ConcludesPattern pattern => "the pattern is " + Words.Of(pattern.State),
        ConcludesVerdict verdict => "the verdict is " + Words.Of(verdict.Outcome) + (verdict.Recommend is { } recommend ? "; " + Recommended(recommend) : ""),
        _ => throw new ArgumentOutOfRangeException(nameof(consequence), consequence, null),
    };

    private static string Recommended(Recommendation recommend) =>
        $"recommend the option where {CanonicalText.Of(recommend.Where)}" + (recommend.Greatest is { } greatest ? $", of several the one with the greatest {CanonicalText.Of(greatest)}" : "");
}
