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
    private const int MadeUpForEachImproved = 40;

    /// <summary>Proposals to make up; more of them find more and take longer.</summary>
    public required int Population { get; init; }

    /// <summary>Proposals to try at most for one question, where none of the population answers it.</summary>
    public required int Searched { get; init; }

    /// <summary>Proposals whose every answer is made better in search of a verdict that gets worse.</summary>
    public required int Improved { get; init; }

    /// <summary>A verification whose search grows with the population.</summary>
    public static RulesetVerification Of(Ruleset ruleset, PriceCatalogue catalogue, DateOnly day, ImmutableArray<Proposal> examples, int population) =>
        new(ruleset, catalogue, day, examples) { Population = population, Searched = population, Improved = 1 + (population / MadeUpForEachImproved) };
}
