using System.Text.Json;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Cli.Output.Rules;

/// <summary>Every rule of a ruleset, whole, for a program.</summary>
internal static class RuleListJson
{
    public static byte[] Of(Ruleset ruleset) => JsonResult.Of(json =>
    {
        Head(json, ruleset);
        json.Objects("rules", ruleset.Rules, (writer, rule) => RuleJson.Members(writer, ruleset, rule));
    });

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
