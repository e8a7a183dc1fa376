using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>When a rule has its say: findings first, then criteria and patterns, then the verdict.</summary>
public enum Layer
{
    Findings,
    States,
    Verdict,
}

/// <summary>One rule of the file <c>rules/ID.yaml</c>; its words stand in the ruleset's <see cref="TextSet"/>.</summary>
/// <param name="About">A criterion, a pattern, <c>trap</c> or <c>verdict</c>; for a rule made for each criterion or pattern, the collection.</param>
/// <param name="IsDecisive">(+): while it cannot be told, its criterion is unproven or its pattern unknown; otherwise it is silent.</param>
public sealed record Rule(
    string Id,
    string Since,
    string About,
    bool IsDecisive)
{
    public const string Trap = "trap";
    public const string Verdict = "verdict";

    /// <summary>The rule is made once for every member of this variable's collection; null: once.</summary>
    public Variable? Each { get; init; }

    public Layer Layer { get; init; }

    /// <summary>The file says what follows while the rule cannot be told: that, or that it is silent.</summary>
    public bool IsUndecidedDeclared { get; init; }

    /// <summary>Where one of them is false the rule is not applicable.</summary>
    public ImmutableArray<Condition> Applies { get; init; } = [];

    /// <summary>All of them must hold.</summary>
    public ImmutableArray<Condition> When { get; init; } = [];

    /// <summary>At least one of them must hold, and each that does makes findings of its own; empty: there are none.</summary>
    public ImmutableArray<Alternative> WhenAny { get; init; } = [];

    public ImmutableArray<Consequence> Then { get; init; } = [];

    public ImmutableArray<RuleTest> Tests { get; init; } = [];

    public Position At { get; init; }

    /// <summary>Those of <see cref="When"/> and <see cref="WhenAny"/>, in the order of the file.</summary>
    public IEnumerable<Condition> Conditions => When.Concat(WhenAny.Select(alternative => alternative.Condition));
}

/// <summary>One of a rule's <c>whenAny</c>.</summary>
/// <param name="Bring">The answers that would lift the finding that it makes.</param>
public sealed record Alternative(Condition Condition, ImmutableArray<string> Bring);
