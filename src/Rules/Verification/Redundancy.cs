using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Verification;

/// <summary>Whether what one rule says is said by another, and whether two conclusions differ.</summary>
internal static class Redundancy
{
    /// <summary>
    /// Where the other fires as well, the first adds nothing: every effect that moves a criterion or pattern is the other's too, with the same
    /// answers to bring. A condition or note is a sentence of its own and never redundant.
    /// </summary>
    public static bool IsSaidBy(Rule rule, Rule other)
    {
        if (rule.Layer != Layer.Findings || other.Layer != Layer.Findings || rule.Each is not null || other.Each is not null || (rule.IsDecisive && !other.IsDecisive))
        {
            return false;
        }

        var said = Said(other).ToHashSet();
        return Said(rule).All(said.Contains) && rule.Then.OfType<MakesFinding>().All(finding => finding.Effect is not (Effect.Condition or Effect.Note));
    }

    public static bool Differ(Rule rule, Rule other) => !rule.Then.Select(Conclusion).Order(StringComparer.Ordinal).SequenceEqual(other.Then.Select(Conclusion).Order(StringComparer.Ordinal));

    // What only follows under a condition of its own cannot stand for what always follows.
    private static IEnumerable<(Effect Effect, string About, string Bring)> Said(Rule rule) =>
        from finding in rule.Then.OfType<MakesFinding>()
        where finding.Only is null
        from bring in rule.WhenAny.Select(alternative => alternative.Bring).Where(bring => !bring.IsEmpty).DefaultIfEmpty(finding.Bring)
        select (finding.Effect, finding.About, string.Join(' ', bring));

    private static string Conclusion(Consequence consequence) => consequence switch
    {
        ConcludesCriterion criterion => Words.Of(criterion.State),
        ConcludesPattern pattern => Words.Of(pattern.State),
        ConcludesVerdict verdict => $"{Words.Of(verdict.Outcome)} {verdict.Recommend?.Where} {verdict.Recommend?.Greatest}",
        _ => "",
    };
}
