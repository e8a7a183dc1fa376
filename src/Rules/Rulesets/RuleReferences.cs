using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>Checks what rules say about one another, and puts them in an order in which every rule comes after those it names.</summary>
internal static class RuleReferences
{
    public static void Check(ImmutableArray<ReadRule> read, ImmutableArray<string> ruleIds, ImmutableArray<Problem>.Builder problems)
    {
        var byId = read.ToDictionary(rule => rule.Rule.Id, StringComparer.Ordinal);
        foreach (var rule in read)
        {
            foreach (var (id, at, key) in rule.References)
            {
                if (!ruleIds.Contains(id, StringComparer.Ordinal))
                {
                    var nearest = NearestName.Of(id, ruleIds);
                    problems.Add(new Problem(at.At, key, $"\"{id}\", which is no rule", "the id of a rule", nearest.Count > 0 ? $"Did you mean {nearest[0]}?" : "Write the name of a file in rules/."));
                }
                else if (byId.TryGetValue(id, out var named) && named.Rule.Layer != Layer.Findings)
                {
                    problems.Add(new Problem(at.At, key, $"{id}, which makes no finding", "a rule that makes findings", "States and verdicts are read through concludedCriteria and concludedPatterns."));
                }
                else if (Reaches(id, rule.Rule.Id, byId, []))
                {
                    problems.Add(new Problem(at.At, key, $"a circle: {id} leads back to {rule.Rule.Id}", "rules that name one another in one direction", "Take one of the references out."));
                }
            }
        }
    }

    /// <summary>By layer, and in the layer of findings each rule after those it names; otherwise by id.</summary>
    public static ImmutableArray<Rule> InOrder(ImmutableArray<Rule> rules)
    {
        var byId = rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var placed = new HashSet<string>(StringComparer.Ordinal);
        var order = ImmutableArray.CreateBuilder<Rule>();
        foreach (var rule in rules.OrderBy(rule => (int)rule.Layer).ThenBy(rule => rule.Id, StringComparer.Ordinal))
        {
            Place(rule);
        }

        return order.ToImmutable();

        void Place(Rule rule)
        {
            if (!placed.Add(rule.Id))
            {
                return;
            }

            foreach (var named in Named(rule))
            {
                Place(byId[named]);
            }

            order.Add(rule);
        }
    }

    /// <summary>Ids of the rules that a rule names, of those that these name, and so on.</summary>
    public static HashSet<string> Behind(Rule rule, ImmutableArray<Rule> rules)
    {
        var behind = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(Named(rule));
        while (open.TryDequeue(out var id))
        {
            if (behind.Add(id) && rules.FirstOrDefault(other => other.Id == id) is { } named)
            {
                foreach (var further in Named(named))
                {
                    open.Enqueue(further);
                }
            }
        }

        return behind;
    }

    private static IEnumerable<string> Named(Rule rule) =>
        rule.Applies.Concat(rule.Conditions).OfType<FindingCondition>().Select(condition => condition.RuleId);

    private static bool Reaches(string from, string to, Dictionary<string, ReadRule> rules, HashSet<string> seen) =>
        from == to
        || (seen.Add(from) && rules.TryGetValue(from, out var rule) && rule.References.Any(reference => Reaches(reference.RuleId, to, rules, seen)));
}
