using System.Collections.Immutable;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Rules.Rulesets.Locking;

/// <summary>How a ruleset compares with its lock.</summary>
public enum LockState
{
    /// <summary>Nobody has locked it.</summary>
    Missing,

    Equal,

    /// <summary>What is locked is as it was, but an overlay has changed it since and no lock names that overlay.</summary>
    Partial,

    Differs,

    /// <summary>The lock is there and cannot be read.</summary>
    Unreadable,
}

/// <summary>What became of a part since the lock was written.</summary>
public enum PartChange
{
    Changed,
    Added,
    Removed,
}

public sealed record PartDifference(string Part, PartChange Change);

/// <param name="Differences">In ordinal order of the parts.</param>
/// <param name="Problems">Of a lock that cannot be read.</param>
public sealed record LockComparison(LockState State, ImmutableArray<PartDifference> Differences, ImmutableArray<Problem> Problems)
{
    public static LockComparison Missing { get; } = new(LockState.Missing, [], []);

    /// <summary>Names of the overlays above the lock, which nothing pins, in their order; empty where there is no lock that can be read.</summary>
    public ImmutableArray<string> UnlockedOverlays { get; init; } = [];

    /// <summary>
    /// Against the lock of whoever had the last word: that of the last overlay which has one, which pins all below it; else the ruleset's own.
    /// </summary>
    /// <param name="folders">Of the ruleset, then of each overlay.</param>
    internal static LockComparison Of(Ruleset ruleset, ImmutableArray<string> folders)
    {
        var layer = folders.Length;
        while (layer > 0 && !File.Exists(Path.Combine(folders[layer - 1], RulesetLock.FileName)))
        {
            layer--;
        }

        if (layer == 0)
        {
            return Missing;
        }

        var read = LockReader.Read(folders[layer - 1]);
        return read.Value is { } locked ? Of(ruleset, locked, layer - 1) : new LockComparison(LockState.Unreadable, [], read.Problems);
    }

    // The digest of the whole is of all overlays: a lock from below says nothing about it.
    private static LockComparison Of(Ruleset ruleset, RulesetLock locked, int overlays)
    {
        ImmutableArray<string> unlocked = [.. ruleset.Overlays.Skip(overlays).Select(overlay => overlay.Name)];
        var parts = ruleset.Parts.RemoveRange(unlocked.Select(name => RulesetParts.OverlayPrefix + name));
        ImmutableArray<PartDifference> differences = [.. Compare(locked.Parts, parts).OrderBy(difference => difference.Part, StringComparer.Ordinal)];
        if (differences.IsEmpty && unlocked.IsEmpty && (locked.Digest, locked.Name, locked.Version) != (ruleset.Digest, ruleset.Name, ruleset.Version))
        {
            differences = [new PartDifference(RulesetParts.Head, PartChange.Changed)];
        }

        var state = !differences.IsEmpty ? LockState.Differs : unlocked.IsEmpty ? LockState.Equal : LockState.Partial;
        return new LockComparison(state, differences, []) { UnlockedOverlays = unlocked };
    }

    private static IEnumerable<PartDifference> Compare(ImmutableSortedDictionary<string, string> locked, ImmutableSortedDictionary<string, string> now) =>
        locked.Keys.Union(now.Keys, StringComparer.Ordinal)
            .Where(part => locked.GetValueOrDefault(part) != now.GetValueOrDefault(part))
            .Select(part => new PartDifference(part, !locked.ContainsKey(part) ? PartChange.Added : now.ContainsKey(part) ? PartChange.Changed : PartChange.Removed));
}
