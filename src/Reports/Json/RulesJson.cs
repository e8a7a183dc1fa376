using System.Collections.Immutable;
using System.Text.Json;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Json;

/// <summary>The result's <c>criteria</c>, <c>patterns</c>, <c>rules</c> and <c>findings</c>.</summary>
internal sealed class RulesJson(Assessment assessment, Words words, ConclusionWords conclusions)
{
    public void WriteCriteria(Utf8JsonWriter json)
    {
        json.WriteStartArray("criteria");
        foreach (var criterion in assessment.Conclusions.Criteria)
        {
            Write(json, criterion.Id, TextKey.Of(criterion.State), conclusions.Because(criterion), criterion.Findings, criterion.Undecided);
        }

        json.WriteEndArray();
    }

    public void WritePatterns(Utf8JsonWriter json)
    {
        json.WriteStartArray("patterns");
        foreach (var pattern in assessment.Conclusions.Patterns)
        {
            Write(json, pattern.Id, TextKey.Of(pattern.State), conclusions.Because(pattern), pattern.Findings, pattern.Undecided);
        }

        json.WriteEndArray();
    }

    public void WriteRules(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (var trace in assessment.Conclusions.Rules)
        {
            json.WriteStartObject();
            json.WriteString("id", trace.RuleId);
            json.WriteString("title", words.Title(trace.RuleId));
            json.WriteString("state", TextKey.Of(trace.State));
            if (trace.State == RuleState.Fired)
            {
                json.WriteString("because", words.BecauseOfRule(assessment.Conclusions, trace.RuleId));
            }

            json.WriteStartArray("conditions");
            foreach (var condition in trace.Applies)
            {
                Write(json, trace.RuleId, condition, applies: true);
            }

            foreach (var condition in trace.Conditions)
            {
                Write(json, trace.RuleId, condition, applies: false);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void WriteFindings(Utf8JsonWriter json)
    {
        json.WriteStartArray("findings");
        foreach (var finding in assessment.Conclusions.Findings)
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Id);
            json.WriteString("rule", finding.RuleId);
            json.WriteString("effect", TextKey.Of(finding.Effect));
            json.WriteString("about", finding.About);
            json.WriteString("because", words.Because(finding));
            json.WriteString("mend", words.Mend(finding));
            json.WriteTexts("bring", finding.Bring);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, string id, string state, string because, ImmutableArray<string> findings, ImmutableArray<string> undecided)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("state", state);
        json.WriteString("because", because);
        json.WriteTexts("findings", conclusions.Deciding(findings).Select(finding => finding.RuleId).Distinct(StringComparer.Ordinal));
        json.WriteTexts("undecided", undecided);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, string ruleId, ConditionTrace condition, bool applies)
    {
        json.WriteStartObject();
        json.WriteString("id", condition.Id);
        json.WriteString("state", TextKey.Of(condition.Truth));
        json.WriteString("explanation", words.Says(ruleId, condition));
        if (applies)
        {
            json.WriteBoolean("applies", true);
        }

        if (condition.Truth == Truth.Unknown)
        {
            json.WriteTexts("missing", condition.Missing);
        }

        json.WriteEndObject();
    }
}
