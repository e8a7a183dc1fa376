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

        return lines.ToBytes();
    }

    private static string Told(LockState state) => state switch
    {
        LockState.Equal => "equals its lock.",
        LockState.Differs => "differs from its lock:",
        LockState.Missing => "has no lock: write one with 'rules lock'.",
        _ => "has a lock that cannot be read.",
    };
}
