using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace FineTuneAdvisor.Rules.Rulesets.Locking;

/// <summary>What a ruleset said when somebody locked it.</summary>
/// <param name="Digest">Of the ruleset, as assessments carry it.</param>
/// <param name="Parts">Name and digest of every part.</param>
public sealed record RulesetLock(string Name, string Version, string Digest, ImmutableSortedDictionary<string, string> Parts)
{
    /// <summary>The name of its file, beside <c>ruleset.yaml</c>; with overlays, beside the last one's <c>overlay.yaml</c>.</summary>
    public const string FileName = "ruleset.lock";

    public static RulesetLock Of(Ruleset ruleset) => new(ruleset.Name, ruleset.Version, ruleset.Digest, ruleset.Parts);

    /// <summary>The file: the same ruleset gives the same bytes.</summary>
    public byte[] ToBytes()
    {
        string[] lines =
        [
            "# What the ruleset says, by digest. Written by 'rules lock' when a change is meant; checked by 'rules lock --check'.",
            "name: " + Scalar(Name),
            "version: " + Scalar(Version),
            "digest: " + Digest,
            "parts:",
            .. Parts.Select(part => $"  {Scalar(part.Key)}: {part.Value}"),
        ];
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));
    }

    // Whatever people call their rulesets: a text in quotes of JSON is one of YAML too.
    private static string Scalar(string text) => text.Length > 0 && text.All(IsPlain) ? text : JsonSerializer.Serialize(text);

    private static bool IsPlain(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '/' or '-' or '_';
}
