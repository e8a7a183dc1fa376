using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification.Feasibility;

namespace FineTuneAdvisor.Rules.Verification;

/// <summary>What a question about a ruleset asks for; "no" is good news for the last three.</summary>
public enum Asked
{
    /// <summary>The rule fires.</summary>
    Fires,

    /// <summary>The rule fires by this alternative.</summary>
    FiresBy,

    /// <summary>This condition alone keeps the rule from firing.</summary>
    Decides,

    /// <summary>The rule cannot be told.</summary>
    CannotTell,

    /// <summary>The rule fires and the other, which would say all that it says, does not.</summary>
    FiresWithout,

    /// <summary>Both rules conclude, each something else.</summary>
    BothConclude,

    /// <summary>No rule concludes about it.</summary>
    NoneConcludes,
}

/// <summary>One question about rules and its answer by analysis alone: what no proposal can do is proved, what one could do is for a replay to show.</summary>
/// <param name="Id">Unique in the ruleset, such as <c>fires FTA-1301</c>; the same in the export for another solver.</param>
/// <param name="Rule">The rule that it is about; null where it is about several.</param>
/// <param name="Condition">Of that rule, where it is about one.</param>
/// <param name="Other">A second rule, where there is one.</param>
/// <param name="Formula">What would have to hold.</param>
/// <param name="Domains">The words that the formula's variables of words can be.</param>
public sealed record Query(
    string Id,
    Asked Asked,
    Rule? Rule,
    Condition? Condition,
    Rule? Other,
    Formula Formula,
    ImmutableDictionary<string, ImmutableSortedSet<string>> Domains)
{
    private Feasible? _answer;

    /// <summary>Whether it can be; worked out when it is first asked.</summary>
    public Feasible Decide() => _answer ??= CaseSplit.Decide(Formula, Domains);
}
