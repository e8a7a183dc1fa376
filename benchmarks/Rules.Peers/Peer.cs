using FineTuneAdvisor.Rules.Peers.Microsoft;
using FineTuneAdvisor.Rules.Peers.Ours;
using FineTuneAdvisor.Rules.Peers.Plain;

namespace FineTuneAdvisor.Rules.Peers;

/// <summary>An engine with its rules read and compiled.</summary>
public interface IPeer
{
    /// <summary>Ids of the rules that hold for the case, in their order.</summary>
    IReadOnlyList<string> Fired(Sample sample);
}

/// <summary>The engines that are held against each other.</summary>
public static class Peer
{
    public static readonly string[] Names = ["plain", "ours", "microsoft", "microsoft-fec"];

    /// <summary>Writes the rules as the files that each engine reads at its start.</summary>
    public static void WriteRules(string folder, int count)
    {
        var rules = GeneratedRule.Take(count);
        RulesetFiles.Write(folder, rules);
        WorkflowFile.Write(folder, rules);
    }

    /// <summary>The engine of that name over the rules that <see cref="WriteRules"/> wrote.</summary>
    public static IPeer Open(string name, string folder, int count) => name switch
    {
        "plain" => new PlainPeer(count),
        "ours" => new OurPeer(folder),
        "microsoft" => new MicrosoftPeer(folder, false),
        "microsoft-fec" => new MicrosoftPeer(folder, true),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "One of: " + string.Join(", ", Names)),
    };
}
