using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>What a ruleset is verified with.</summary>
/// <param name="Day">The day to judge at: proposals are assessed and review dates compared as of it.</param>
/// <param name="Examples">Proposals to start the search from, besides those that are made up.</param>
public sealed record RulesetVerification(Ruleset Ruleset, PriceCatalogue Catalogue, DateOnly Day, ImmutableArray<Proposal> Examples)
{
    /// <summary>Proposals to make up; more of them find more and take longer.</summary>
    public int Population { get; init; } = 600;

    /// <summary>Proposals to try at most for one question, where none of the population answers it.</summary>
    public int Searched { get; init; } = 600;

    /// <summary>Proposals whose every answer is made better in search of a verdict that gets worse.</summary>
    public int Improved { get; init; } = 16;
}
