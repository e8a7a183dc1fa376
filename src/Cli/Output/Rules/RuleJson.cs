using System.Text.Json;
using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Cli.Output.Rules;

/// <summary>One rule whole, for a program: every field, its texts as they are written, the parameters it reads with their source, its tests.</summary>
internal static class RuleJson
{
    public static byte[] Of(Ruleset ruleset, Rule rule) => JsonResult.Of(json =>
    {
        RuleListJson.Head(json, ruleset);
        Members(json, ruleset, rule);
    });

    public static void Members(Utf8JsonWriter json, Ruleset ruleset, Rule rule)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("title", RuleListText.Title(ruleset, rule));
        json.WriteString("since", rule.Since);
        json.WriteString("about", rule.About);
        json.WriteString("layer", Words.Of(rule.Layer));
        json.WriteBoolean("decisive", rule.IsDecisive);
        json.WriteString("file", Path.GetFileName(rule.At.File));
        Disabled(json, ruleset, rule);
        json.WriteString("source", Text(ruleset, rule.Id + ".source"));
        json.WriteString("each", rule.Each is { } each ? $"{each.Name} in {each.Collection.Name}" : null);
        json.Objects("applies", rule.Applies, (writer, condition) => Condition(writer, ruleset, rule, condition));
        json.Objects("when", rule.When, (writer, condition) => Condition(writer, ruleset, rule, condition));
        json.Objects("whenAny", rule.WhenAny, (writer, alternative) =>
        {
            Condition(writer, ruleset, rule, alternative.Condition);
            writer.Texts("bring", alternative.Bring);
            Texts(writer, ruleset, $"{rule.Id}.{alternative.Condition.Id}");
        });
        json.Objects("then", rule.Then, (writer, consequence) => ConsequenceJson.Members(writer, ruleset, rule, consequence));
        Texts(json, ruleset, rule.Id);
        json.Objects("parameters", RuleParameters.Of(ruleset, rule), ParameterJson.Members);
        json.Objects("tests", rule.Tests, RuleTestJson.Members);
    }

    /// <summary>The reason and the remedy, each null where there is none.</summary>
    public static void Texts(Utf8JsonWriter json, Ruleset ruleset, string key)
    {
        json.WriteString("because", Text(ruleset, key + ".because"));
        json.WriteString("mend", Text(ruleset, key + ".mend"));
    }

    private static void Disabled(Utf8JsonWriter json, Ruleset ruleset, Rule rule)
    {
        var disabled = ruleset.Disabled.FirstOrDefault(disabled => disabled.Rule.Id == rule.Id);
        json.WriteBoolean("inForce", disabled is null);
        if (disabled is not null)
        {
            json.WriteString("disabledBy", disabled.Owner);
            json.WriteString("disabledBecause", disabled.Reason);
        }
    }

    private static void Condition(Utf8JsonWriter json, Ruleset ruleset, Rule rule, Condition condition)
    {
        json.WriteString("id", condition.Id);
        json.WriteString("condition", ConditionText.Of(condition));
        json.WriteString("says", Text(ruleset, $"{rule.Id}.{condition.Id}.says"));
        json.Texts("reads", ConditionFacts.Of(condition));
    }

    private static string? Text(Ruleset ruleset, string key) => ruleset.Texts.Find("en", key)?.Template.Trim();
}
