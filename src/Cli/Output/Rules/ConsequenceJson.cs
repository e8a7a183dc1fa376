using System.Text.Json;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Cli.Output.Rules;

/// <summary>One item of a rule's <c>then</c>, for a program.</summary>
internal static class ConsequenceJson
{
    public static void Members(Utf8JsonWriter json, Ruleset ruleset, Rule rule, Consequence consequence)
    {
        switch (consequence)
        {
            case MakesFinding finding:
                json.WriteString("effect", Words.Of(finding.Effect));
                json.WriteString("about", finding.About);
                json.WriteString("only", finding.Only is { } only ? CanonicalText.Of(only) : null);
                json.Texts("bring", finding.Bring);
                RuleJson.Texts(json, ruleset, $"{rule.Id}.then.{finding.Number}");
                break;
            case ConcludesCriterion criterion:
                json.WriteString("criterion", Words.Of(criterion.State));
                break;
            case ConcludesPattern pattern:
                json.WriteString("pattern", Words.Of(pattern.State));
                break;
            case ConcludesVerdict verdict:
                json.WriteString("verdict", Words.Of(verdict.Outcome));
                Recommend(json, verdict.Recommend);
                break;
        }
    }

    private static void Recommend(Utf8JsonWriter json, Recommendation? recommend)
    {
        if (recommend is null)
        {
            json.WriteNull("recommend");
            return;
        }

        json.WriteStartObject("recommend");
        json.WriteString("from", $"{recommend.Over.Name} in {recommend.Over.Collection.Name}");
        json.WriteString("where", CanonicalText.Of(recommend.Where));
        json.WriteString("greatest", recommend.Greatest is { } greatest ? CanonicalText.Of(greatest) : null);
        json.WriteEndObject();
    }
}
