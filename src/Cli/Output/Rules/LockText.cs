using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Rulesets.Locking;

namespace FineTuneAdvisor.Cli.Output.Rules;

/// <summary>How a ruleset compares with its lock, in lines.</summary>
internal static class LockText
{
    public static byte[] Of(Ruleset ruleset)
    {
        var lines = new Lines().Add($"{ruleset.Name} {ruleset.Version} {Told(ruleset.Lock.State)}");
        foreach (var difference in ruleset.Lock.Differences)
        {
            lines.Add($"  {difference.Part} {Words.Of(difference.Change)}");
        }

        foreach (var overlay in ruleset.Lock.UnlockedOverlays)
        {
            lines.Add($"  overlay {overlay} not locked");
        }

        return lines.ToBytes();
    }

    private static string Told(LockState state) => state switch
    {
        LockState.Equal => "equals its lock.",
        LockState.Partial => "equals its lock, but what is laid over it has none (write one with 'rules lock'):",
        LockState.Differs => "differs from its lock:",
        LockState.Missing => "has no lock: write one with 'rules lock'.",
        _ => "has a lock that cannot be read.",
    };
}
