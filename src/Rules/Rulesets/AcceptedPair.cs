using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>A better answer that may make the verdict worse through a rule, on purpose.</summary>
/// <param name="Answer">The key of the question whose better answer it is.</param>
/// <param name="Rule">The rule that speaks then.</param>
/// <param name="Why">The reason why that is right, for whoever reviews the ruleset.</param>
public sealed record AcceptedPair(string Answer, string Rule, string Why, Position At);
