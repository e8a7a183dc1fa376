using System.Collections.Immutable;
using System.Text.Json;
using FineTuneAdvisor.Advisor.Differences;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Differences;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Cli.Output.Rules;

/// <summary>What another ruleset says and judges otherwise, for a program.</summary>
internal static class RulesetDifferenceJson
{
    public static byte[] Of(Ruleset old, Ruleset current, RulesetDifference said, VerdictDifferences judged) => JsonResult.Of(writer =>
    {
        Write(writer, "old", old);
        Write(writer, "new", current);
        writer.Objects("ruleset", said.Head, Write);
        Write(writer, "parameters", said.Parameters);
        Write(writer, "questions", said.Questions);
        Write(writer, "rules", said.Rules);
        writer.Objects("texts", said.Texts, (json, text) =>
        {
            json.WriteString("language", text.Language);
            json.WriteString("key", text.Key);
            json.WriteString("old", text.Old);
            json.WriteString("new", text.New);
        });
        Write(writer, judged);
    });

    private static void Write(Utf8JsonWriter json, string name, Ruleset ruleset)
    {
        json.WriteStartObject(name);
        json.WriteString("name", ruleset.Name);
        json.WriteString("version", ruleset.Version);
        json.WriteString("digest", ruleset.Digest);
        json.Texts("overlays", ruleset.Overlays.Select(overlay => $"{overlay.Name} {overlay.Version}"));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<ItemDifference> items) => json.Objects(name, items, (writer, item) =>
    {
        writer.WriteString("id", item.Id);
        writer.WriteString("change", Words.Of(item.Change));
        writer.Objects("fields", item.Fields, Write);
    });

    private static void Write(Utf8JsonWriter json, FieldDifference field)
    {
        json.WriteString("field", field.Field);
        json.WriteString("old", field.Old);
        json.WriteString("new", field.New);
    }

    private static void Write(Utf8JsonWriter json, VerdictDifferences judged)
    {
        json.WriteStartObject("verdicts");
        json.WriteNumber("cases", judged.Cases);
        json.WriteNumber("affected", judged.Affected);
        json.Objects("changed", judged.Changed, (writer, change) =>
        {
            writer.WriteString("case", change.Case);
            Write(writer, "old", change.Old);
            Write(writer, "new", change.New);
            writer.Objects("rules", change.Rules, (member, rule) =>
            {
                member.WriteString("id", rule.RuleId);
                Write(member, "old", rule.Old);
                Write(member, "new", rule.New);
            });
        });
        json.Objects("notCompared", judged.Refused, (writer, refused) =>
        {
            writer.WriteString("case", refused.Case);
            writer.WriteBoolean("oldRefuses", refused.IsOfOld);
            writer.WriteBoolean("newRefuses", refused.IsOfNew);
            writer.WriteString("problem", refused.Problem.ToString());
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, VerdictConclusion verdict)
    {
        json.WriteStartObject(name);
        json.WriteString("outcome", Words.Of(verdict.Outcome));
        json.WriteString("recommendedOption", verdict.RecommendedOption);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, RuleSaid? said)
    {
        if (said is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("state", Words.Of(said.State));
        json.Texts("effects", said.Effects.Select(Words.Of));
        json.WriteEndObject();
    }
}
