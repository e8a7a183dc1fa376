using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Rulesets.Locking;

namespace FineTuneAdvisor.Advisor;

/// <summary>What somebody should hear of a ruleset that is not the one that was locked.</summary>
internal static class LockNotes
{
    public static ImmutableArray<string> Of(Ruleset ruleset) => ruleset.Lock.State switch
    {
        LockState.Differs => [$"the ruleset differs from its lock: {string.Join(", ", ruleset.Lock.Differences.Select(difference => $"{difference.Part} {Words.Of(difference.Change)}"))}."],
        LockState.Unreadable => [$"the ruleset's lock cannot be read: {ruleset.Lock.Problems[0]}"],
        _ => [],
    };
}
