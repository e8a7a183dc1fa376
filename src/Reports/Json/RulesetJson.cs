using System.Text.Json;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Rulesets.Overlays;
using Words = FineTuneAdvisor.Reports.Composing.Wording.Words;

namespace FineTuneAdvisor.Reports.Json;

/// <summary>The result's <c>ruleset</c>: what judged, what overlays changed in it, and how it compares with its lock.</summary>
internal static class RulesetJson
{
    public static void Write(Utf8JsonWriter json, Ruleset ruleset, Words words)
    {
        json.WriteStartObject("ruleset");
        json.WriteString("name", ruleset.Name);
        json.WriteString("version", ruleset.Version);
        json.WriteString("digest", ruleset.Digest);
        json.WriteStartObject("lock");
        json.WriteString("state", TextKey.Of(ruleset.Lock.State));
        json.WriteObjects("differences", ruleset.Lock.Differences, difference =>
        {
            json.WriteString("part", difference.Part);
            json.WriteString("change", TextKey.Of(difference.Change));
        });
        json.WriteTexts("unlockedOverlays", ruleset.Lock.UnlockedOverlays);
        json.WriteEndObject();
        json.WriteObjects("overlays", ruleset.Overlays, overlay => Write(json, overlay, words));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Overlay overlay, Words words)
    {
        json.WriteString("name", overlay.Name);
        json.WriteString("version", overlay.Version);
        json.WriteString("owner", overlay.Owner);
        json.WriteString("digest", overlay.Digest);
        json.WriteObjects("changes", overlay.Changes, change =>
        {
            json.WriteString("parameter", change.After.Id);
            WriteValues(json, "from", change.Before);
            WriteValues(json, "to", change.After);
            json.WriteString("unit", change.After.Unit.Name);
            json.WriteString("reason", change.Reason);
            json.WriteString("owner", change.After.Owner);
            json.WriteString("reviewBy", JsonValues.Iso(change.After.ReviewBy));
            json.WriteSource(change.After.Source);
        });
        json.WriteTexts("addedParameters", overlay.Parameters.Select(parameter => parameter.Id));
        json.WriteTexts("addedRules", overlay.Rules.Select(rule => rule.Id));
        json.WriteObjects("disabledRules", overlay.Disabled, disabled =>
        {
            json.WriteString("id", disabled.Rule.Id);
            json.WriteString("title", words.Title(disabled.Rule.Id));
            json.WriteString("owner", disabled.Owner);
            json.WriteString("reason", disabled.Reason);
        });
    }

    private static void WriteValues(Utf8JsonWriter json, string name, Parameter parameter)
    {
        json.WriteStartObject(name);
        json.WriteAmount("value", parameter.Value);
        if (parameter.Low is not null)
        {
            json.WriteAmount("low", parameter.Low);
        }

        if (parameter.High is not null)
        {
            json.WriteAmount("high", parameter.High);
        }

        json.WriteEndObject();
    }
}
