using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Advisor;

/// <summary>What an assessment is made from, and nothing else.</summary>
/// <param name="AsOf">The day to assess at; null: the day the proposal was submitted, else today.</param>
public sealed record AssessmentRequest(Proposal Proposal, Ruleset Ruleset, PriceCatalogue Catalogue, DateOnly? AsOf = null);
