using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification.Feasibility;

namespace FineTuneAdvisor.Rules.Verification;

/// <summary>Conditions of a rule that cannot hold together: without any one of them the rest could, as far as that is proved.</summary>
/// <param name="Conditions">In the order of the file; never empty.</param>
public sealed record Contradiction(ImmutableArray<Condition> Conditions)
{
    /// <summary>The one to look at: read from the top, the first that those before it rule out.</summary>
    public Condition Last => Conditions[^1];

    /// <summary>
    /// Why a rule cannot fire: what must hold contradicts itself, or else each alternative contradicts what must hold, one after the other.
    /// </summary>
    public static ImmutableArray<Contradiction> Of(Ruleset ruleset, Rule rule)
    {
        ImmutableArray<Condition> needed = [.. rule.Applies, .. rule.When];
        return rule.WhenAny.IsEmpty || IsImpossible(ruleset, rule, needed)
            ? [Smallest(ruleset, rule, needed)]
            : [.. rule.WhenAny.Select(alternative => Of(ruleset, rule, alternative.Condition))];
    }

    /// <summary>Why a rule cannot fire by an alternative.</summary>
    public static Contradiction Of(Ruleset ruleset, Rule rule, Condition alternative) => Smallest(ruleset, rule, [.. rule.Applies, .. rule.When, alternative]);

    private static Contradiction Smallest(Ruleset ruleset, Rule rule, ImmutableArray<Condition> core)
    {
        foreach (var condition in core)
        {
            if (IsImpossible(ruleset, rule, core.Remove(condition)))
            {
                core = core.Remove(condition);
            }
        }

        return new Contradiction(core);
    }

    private static bool IsImpossible(Ruleset ruleset, Rule rule, ImmutableArray<Condition> conditions)
    {
        var encoding = new RuleEncoding(ruleset);
        var (formula, domains) = encoding.Close(Formula.AllOf(conditions.Select(condition => encoding.Of(condition, Want.True, rule))));
        return CaseSplit.Decide(formula, domains).Answer == Possible.No;
    }
}
