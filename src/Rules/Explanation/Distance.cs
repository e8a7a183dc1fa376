using System.Collections.Immutable;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>How far a condition is from turning round: the fewest things that would have to be otherwise together, or why there is no saying.</summary>
/// <param name="Steps">All of them are needed; never empty where <paramref name="Because"/> is null.</param>
/// <param name="Because">Why there is none; null where there is.</param>
public sealed record Distance(ImmutableArray<Step> Steps, NoDistance? Because)
{
    public static Distance None(NoDistance because) => new([], because);

    internal static Distance Of(ImmutableArray<Step>? steps) => steps is { IsEmpty: false } known ? new Distance(known, null) : None(NoDistance.NothingMoves);
}

public enum NoDistance
{
    /// <summary>The condition cannot be told; its missing answers say what would tell.</summary>
    CannotTell,

    /// <summary>There is no member that could be what the condition looks for.</summary>
    NoMember,

    /// <summary>No change of what it reads is known to turn it.</summary>
    NothingMoves,
}
