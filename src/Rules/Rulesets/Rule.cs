namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>One rule of the file <c>rules/ID.yaml</c>; its words stand in the ruleset's <see cref="TextSet"/>.</summary>
/// <param name="About">A criterion, a pattern, <c>trap</c> or <c>verdict</c>.</param>
/// <param name="IsDecisive">(+): while it cannot be told, its criterion is unproven or its pattern unknown; otherwise it is silent.</param>
public sealed record Rule(
    string Id,
    string Since,
    string About,
    bool IsDecisive);
