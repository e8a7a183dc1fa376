using System.Collections.Immutable;
using System.Text.Json;
using FineTuneAdvisor.Reports.Composing.Explaining;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Explanation;

namespace FineTuneAdvisor.Reports.Json;

/// <summary>The result's <c>criteria</c>, <c>patterns</c>, <c>rules</c> and <c>findings</c>.</summary>
internal sealed class RulesJson(Assessment assessment, Words words, ConclusionWords conclusions)
{
    private readonly RunExplanation _run = RunExplanation.Of(assessment);

    private readonly DistanceJson _distances = new(new DistanceWords(words, conclusions));

    public void WriteCriteria(Utf8JsonWriter json) => json.WriteObjects("criteria", assessment.Conclusions.Criteria, criterion =>
        Write(json, criterion.Id, TextKey.Of(criterion.State), conclusions.Because(criterion), _run.ConcluderOf(criterion), criterion.Findings, criterion.Undecided));

    public void WritePatterns(Utf8JsonWriter json) => json.WriteObjects("patterns", assessment.Conclusions.Patterns, pattern =>
        Write(json, pattern.Id, TextKey.Of(pattern.State), conclusions.Because(pattern), _run.ConcluderOf(pattern), pattern.Findings, pattern.Undecided));

    public void WriteRules(Utf8JsonWriter json)
    {
        json.WriteObjects("rules", assessment.Conclusions.Rules, trace =>
        {
            json.WriteString("id", trace.RuleId);
            json.WriteString("title", words.Title(trace.RuleId));
            json.WriteString("state", TextKey.Of(trace.State));
            if (trace.State == RuleState.Fired)
            {
                json.WriteString("because", words.BecauseOfRule(assessment.Conclusions, trace.RuleId));
            }
            else if (trace.State == RuleState.Disabled)
            {
                json.WriteString("because", assessment.Ruleset.Disabled.First(disabled => disabled.Rule.Id == trace.RuleId).Reason);
            }

            json.WriteObjects(
                "conditions",
                [.. trace.Applies.Select(condition => (Condition: condition, Applies: true)), .. trace.Conditions.Select(condition => (Condition: condition, Applies: false))],
                pair => Write(json, trace.RuleId, pair.Condition, pair.Applies));
        });
    }

    public void WriteFindings(Utf8JsonWriter json)
    {
        json.WriteObjects("findings", assessment.Conclusions.Findings, finding =>
        {
            json.WriteString("id", finding.Id);
            json.WriteString("rule", finding.RuleId);
            json.WriteString("effect", TextKey.Of(finding.Effect));
            json.WriteString("about", finding.About);
            json.WriteString("because", words.Because(finding));
            json.WriteString("mend", words.Mend(finding));
            json.WriteTexts("bring", finding.Bring);
        });
    }

    private void Write(Utf8JsonWriter json, string id, string state, string because, string? rule, ImmutableArray<string> findings, ImmutableArray<string> undecided)
    {
        json.WriteString("id", id);
        json.WriteString("state", state);
        json.WriteString("because", because);
        json.WriteString("rule", rule);
        json.WriteTexts("findings", conclusions.Deciding(findings).Select(finding => finding.RuleId).Distinct(StringComparer.Ordinal));
        json.WriteTexts("undecided", undecided);
    }

    private void Write(Utf8JsonWriter json, string ruleId, ConditionTrace condition, bool applies)
    {
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

        if (_run.Find(ruleId, condition.Id) is { } explained)
        {
            json.WriteTexts("reads", ConditionFacts.Of(explained.Condition));
            json.WriteTexts("found", explained.Found.Select(member => member.Id));
            _distances.Write(json, explained);
        }
    }
}
