using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Cli.Output.Rules;

/// <summary>How a ruleset compares with its lock, for a program.</summary>
internal static class LockJson
{
    public static byte[] Of(Ruleset ruleset) => JsonResult.Of(writer =>
    {
        writer.WriteString("name", ruleset.Name);
        writer.WriteString("version", ruleset.Version);
        writer.WriteString("digest", ruleset.Digest);
        writer.WriteString("state", Words.Of(ruleset.Lock.State));
        writer.Texts("unlockedOverlays", ruleset.Lock.UnlockedOverlays);
        writer.Objects("differences", ruleset.Lock.Differences, (json, difference) =>
        {
            json.WriteString("part", difference.Part);
            json.WriteString("change", Words.Of(difference.Change));
        });
    });
}
