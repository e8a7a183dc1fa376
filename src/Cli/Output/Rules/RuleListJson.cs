using System.Text.Json;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Cli.Output.Rules;

/// <summary>Every rule of a ruleset, whole, for a program.</summary>
internal static class RuleListJson
{
    public static byte[] Of(Ruleset ruleset) => JsonResult.Of(json =>
    {
        Head(json, ruleset);
        json.Objects("rules", All(ruleset), (writer, rule) => RuleJson.Members(writer, ruleset, rule));
    });

    // Those that an overlay took out of force as well: each says so itself.
    private static IEnumerable<Rule> All(Ruleset ruleset) =>
        ruleset.Rules.Concat(ruleset.Disabled.Select(disabled => disabled.Rule)).OrderBy(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>Which ruleset speaks.</summary>
    public static void Head(Utf8JsonWriter json, Ruleset ruleset)
    {
        json.WriteStartObject("ruleset");
        json.WriteString("name", ruleset.Name);
        json.WriteString("version", ruleset.Version);
        json.WriteString("digest", ruleset.Digest);
        json.WriteEndObject();
    }
}
