using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification.Feasibility;

namespace FineTuneAdvisor.Rules.Verification;

/// <summary>Every question that the verification of a ruleset asks about its rules alone, in a stable order.</summary>
public static class RulesetQueries
{
    public static ImmutableArray<Query> Of(Ruleset ruleset) =>
    [
        .. ruleset.Rules.SelectMany(rule => OfRule(ruleset, rule)),
        .. Subsumptions(ruleset),
        .. Conclusions(ruleset),
    ];

    /// <summary>The condition alone fails: for one that must hold, all others hold; for an alternative, it alone holds and the rule fires.</summary>
    /// <param name="failing">What failing means: not to hold, or to be false.</param>
    internal static Formula DecidesAlone(RuleEncoding encoding, Rule rule, Condition condition, Want failing) => IsAlternative(rule, condition)
        ? Formula.AllOf([.. rule.Applies.Concat(rule.When).Select(each => encoding.Of(each, Want.True, rule)), .. rule.WhenAny.Select(each => encoding.Of(each.Condition, each.Condition == condition ? Want.True : failing, rule))])
        : Formula.AllOf([.. rule.Applies.Concat(rule.When).Select(each => encoding.Of(each, each == condition ? failing : Want.True, rule)), AnyAlternative(rule, encoding)]);

    private static bool IsAlternative(Rule rule, Condition condition) => rule.WhenAny.Any(alternative => alternative.Condition == condition);

    private static Formula AnyAlternative(Rule rule, RuleEncoding encoding) =>
        rule.WhenAny.IsEmpty ? Formula.Always : Formula.AnyOf(rule.WhenAny.Select(alternative => encoding.Of(alternative.Condition, Want.True, rule)));

    private static IEnumerable<Query> OfRule(Ruleset ruleset, Rule rule)
    {
        yield return Ask($"fires {rule.Id}", Asked.Fires, rule, null, null, ruleset, encoding => encoding.Fires(rule));
        foreach (var (condition, _) in rule.WhenAny)
        {
            yield return Ask($"fires {rule.Id} by {condition.Id}", Asked.FiresBy, rule, condition, null, ruleset, encoding => Formula.AllOf([.. rule.Applies.Concat(rule.When).Append(condition).Select(each => encoding.Of(each, Want.True, rule))]));
        }

        foreach (var condition in rule.Applies.Concat(rule.When))
        {
            yield return Ask($"decides {rule.Id} {condition.Id}", Asked.Decides, rule, condition, null, ruleset, encoding => DecidesAlone(encoding, rule, condition, Want.NotTrue));
        }

        if (rule.Layer == Layer.Findings)
        {
            yield return Ask($"cannot tell {rule.Id}", Asked.CannotTell, rule, null, null, ruleset, encoding => Formula.AllOf(encoding.MayFire(rule), encoding.DoesNotFire(rule)));
        }
    }

    private static IEnumerable<Query> Subsumptions(Ruleset ruleset) =>
        from rule in ruleset.Rules
        from other in ruleset.Rules
        where rule != other && Redundancy.IsSaidBy(rule, other)
        select Ask($"fires {rule.Id} without {other.Id}", Asked.FiresWithout, rule, null, other, ruleset, encoding => Formula.AllOf(encoding.Fires(rule), encoding.DoesNotFire(other)));

    private static IEnumerable<Query> Conclusions(Ruleset ruleset)
    {
        var groups = ruleset.Rules.Where(rule => rule.Layer != Layer.Findings).GroupBy(rule => rule.About, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var rules = group.ToArray();
            foreach (var (rule, other) in rules.SelectMany((rule, place) => rules.Skip(place + 1).Select(other => (rule, other))).Where(pair => Redundancy.Differ(pair.rule, pair.other)))
            {
                yield return Ask($"both {rule.Id} {other.Id}", Asked.BothConclude, rule, null, other, ruleset, encoding => Formula.AllOf(encoding.Fires(rule, Member(rule, encoding)), encoding.Fires(other, Member(rule, encoding))));
            }

            yield return Ask($"none {group.Key}", Asked.NoneConcludes, null, null, null, ruleset, encoding => Formula.AllOf(rules.Select(rule => encoding.DoesNotFire(rule, Member(rules[0], encoding)))));
        }
    }

    // Rules about one criterion or pattern are asked about the same one.
    private static string? Member(Rule rule, RuleEncoding encoding) => rule.Each is null ? null : encoding.MemberOf(rule);

    private static Query Ask(string id, Asked asked, Rule? rule, Condition? condition, Rule? other, Ruleset ruleset, Func<RuleEncoding, Formula> make)
    {
        var encoding = new RuleEncoding(ruleset);
        var (formula, domains) = encoding.Close(make(encoding));
        return new Query(id, asked, rule, condition, other, formula, domains);
    }
}
