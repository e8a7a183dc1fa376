using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Simulation;

/// <summary>What follows from all that is not known exactly, over many random futures. Amounts are USD at today's worth over the period, to 7 significant digits.</summary>
/// <param name="Seed">Parameter <c>simulationSeed</c>.</param>
/// <param name="Draws">Parameter <c>simulationDraws</c>.</param>
/// <param name="Worth">Greatest worth first.</param>
public sealed record Uncertainty(int Seed, int Draws, ImmutableArray<OptionOutlook> Options, ImmutableArray<WorthOfKnowing> Worth)
{
    public OptionOutlook? Find(string option) => Options.FirstOrDefault(outlook => outlook.Id == option);

    /// <summary>
    /// What it is worth to know an answer; the counts and rates of an evaluation are known together, as the gain. Null where it has no
    /// range, or the options cannot be ranked.
    /// </summary>
    public WorthOfKnowing? WorthOf(string answer) =>
        Worth.FirstOrDefault(worth => worth.Name == answer)
        ?? (UncertainValues.AnswersOfGain.Contains(answer) ? Worth.FirstOrDefault(worth => worth.Name == UncertainValues.Gain) : null);
}

/// <summary>One option over the random futures: net cost is its cost less what its better answers are worth.</summary>
/// <param name="P10">In one future of ten the net cost is less.</param>
/// <param name="P90">In one future of ten the net cost is more.</param>
/// <param name="ProbabilityBest">Share of the futures in which no other option that could be recommended costs less.</param>
/// <param name="ExpectedRegret">Mean of what it costs more than the best one of each future.</param>
/// <param name="Because">Why the net cost is unknown: an id of the texts.</param>
/// <param name="UnrankedBecause">Why it is not compared with the others: an id of the texts.</param>
public sealed record OptionOutlook(
    string Id,
    decimal? P10,
    decimal? P50,
    decimal? P90,
    decimal? Mean,
    decimal? ProbabilityBest,
    decimal? ExpectedRegret,
    string? Because,
    string? UnrankedBecause);

/// <summary>What it is worth to know an answer before choosing (expected value of perfect information), USD over the period.</summary>
/// <param name="Name">Key of an answer, <c>param.ID</c>, or <c>gainPoint</c> for the gain within its interval.</param>
public sealed record WorthOfKnowing(string Name, decimal Amount);
