using System.Collections.Immutable;
using FineTuneAdvisor.Advisor.Population;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>
/// Goes from a proposal to one that a distance says is nearer to what is looked for, an answer or two at a time, and never further away. The same seed
/// goes the same way.
/// </summary>
/// <param name="distance">
/// Of a proposal: 0 where it is there; null for one that cannot be tried. Where it comes to more than the number beside the proposal it may be null too,
/// which saves working it out.
/// </param>
internal sealed class HillClimb(MutatedProposals mutations, Func<Proposal, double, double?> distance)
{
    /// <summary>The proposal that is there; null where none is within so many steps.</summary>
    /// <param name="keys">The questions whose answers may change.</param>
    public Proposal? From(Proposal start, ImmutableArray<string> keys, int steps, int seed)
    {
        if (keys.IsEmpty || distance(start, double.MaxValue) is not { } best)
        {
            return null;
        }

        var random = new Random(seed);
        var at = start;
        for (var step = 0; best > 0 && step < steps; step++)
        {
            var next = mutations.Of(at, keys, random);
            if (distance(next, best) is { } other && other <= best)
            {
                (at, best) = (next, other);
            }
        }

        return best > 0 ? null : at;
    }
}
