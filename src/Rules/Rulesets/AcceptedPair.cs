using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>What the verification of a ruleset would call a defect of a rule, and what its owners want so, with the reason.</summary>
/// <param name="Rule">The rule that speaks.</param>
/// <param name="Answer">The key of a question: a better answer to it may make the verdict worse through the rule.</param>
/// <param name="SubsumedBy">Another rule, which fires whenever this one does and says the same, in fewer words.</param>
/// <param name="Why">For whoever reviews the ruleset.</param>
public sealed record AcceptedPair(string Rule, string? Answer, string? SubsumedBy, string Why, Position At);
