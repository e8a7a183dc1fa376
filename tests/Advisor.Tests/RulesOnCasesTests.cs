using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Reports.Json;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Advisor.Tests;

/// <summary>What the shipped rules make of cases that once were judged or worded wrongly.</summary>
public partial class RulesOnCasesTests
{
    private const string NearlyNothing = "proposal: { title: Nearly nothing, team: Test, submitted: 2026-11-24 }\nuseCase: { task: Answers a test question. }\n";

    [Fact]
    public void While_nobody_has_chosen_a_route_no_pattern_is_ruled_out()
    {
        var assessment = Shipped.Example("support-triage", "  route: providerFineTune\n", "");

        Assert.All(assessment.Conclusions.Patterns, pattern => Assert.Equal(PatternState.Unknown, pattern.State));
    }

    [Fact]
    public void Without_a_route_and_a_date_the_retirement_of_the_base_is_unknown() =>
        Assert.Equal(PatternState.Unknown, Retirement(Shipped.Example("research-agent-eight-steps", "  route: hostedAdapter\n", "")));

    [Fact]
    public void A_base_announced_to_outlast_the_commitment_does_so_on_any_route() =>
        Assert.Equal(PatternState.Absent, Retirement(Shipped.Example("invoice-extraction", "  route: hostedAdapter\n", ""))); // 43 months left, 36 committed

    [Theory]
    [InlineData("  fewShotTokens: { value: 1200, basis: measured, evidence: \"token count of the deployed prompt\" }\n", "  fewShotTokens: unknown\n")]
    [InlineData("  reasoningTokens: { value: 0, basis: measured, evidence: \"usage export: thinking is switched off\" }\n", "  reasoningTokens: unknown\n")]
    [InlineData("  callsPerRequest:", "  historyTokens: unknown\n  callsPerRequest:")]
    public void Tokens_that_the_team_does_not_know_leave_the_economics_unproven(string old, string replacement)
    {
        var assessment = Shipped.Example("invoice-extraction", old, replacement);

        Assert.Equal(CriterionState.Unproven, assessment.Conclusions.Criteria.Single(criterion => criterion.Id == "inferenceEconomicsModelled").State);
        Assert.Contains(assessment.Conclusions.Findings, finding => finding.RuleId == "FTA-1401");
    }

    [Fact]
    public void A_rule_that_looks_for_a_cheaper_way_is_not_held_up_by_ways_that_are_not_possible()
    {
        // On the cheapest model of its provider, with examples, retrieval and its cache in use, no other prompted way is possible; nobody says that prompting was exhausted.
        var text = File.ReadAllText(Path.Combine(Shipped.Root, "examples", "invoice-extraction.yaml"))
            .Replace("gemini/gemini-3.6-flash", "gemini/gemini-2.5-flash-lite", StringComparison.Ordinal)
            .Replace("retrievedTokens: { value: 0,", "retrievedTokens: { value: 100,", StringComparison.Ordinal)
            .Replace("  promptingExhausted: yes\n", "", StringComparison.Ordinal);
        var assessment = Shipped.Assess(Shipped.Sound(AnswerReader.Read("invoice.yaml", Encoding.UTF8.GetBytes(text), Shipped.Ruleset.Questions)));

        Assert.DoesNotContain(assessment.Economics.Options, option => option.IsPossible && option is { Role: Economics.Options.OptionRole.Alternative, IsTuned: false });
        Assert.Equal(RuleState.NotFired, assessment.Conclusions.Rules.Single(rule => rule.RuleId == "FTA-1211").State);
    }

    [Fact]
    public void Four_counts_say_how_many_cases_were_evaluated()
    {
        // 1,380 + 40 + 35 + 45 = 1,500
        var assessment = Shipped.Example("invoice-extraction", "  evaluatedExamples: 1500\n", "");

        Assert.Equal(Outcome.Approve, assessment.Conclusions.Verdict.Outcome);
    }

    [Fact]
    public void A_hosted_model_is_never_recommended_where_it_must_run_on_own_hardware()
    {
        var verdict = Shipped.Example("chat-summaries-locked-in", "proposal:\n", "constraints: { mustSelfHost: yes }\nproposal:\n").Conclusions.Verdict;

        Assert.Equal(Outcome.ApproveWithConditions, verdict.Outcome);
        Assert.Null(verdict.RecommendedOption);
    }

    [Fact]
    public void Hidden_reasoning_that_nobody_counted_is_pointed_out()
    {
        var uncounted = Shipped.Example("chat-summaries-locked-in", "  reasoningTokens:", "  historyTokens:");

        Assert.Contains(uncounted.Conclusions.Findings, finding => finding.RuleId == "FTA-1817");
        Assert.DoesNotContain(Shipped.Example("chat-summaries-locked-in").Conclusions.Findings, finding => finding.RuleId == "FTA-1817");
    }

    [Theory]
    [InlineData("")]
    [InlineData("candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06 }\n")]
    [InlineData("candidate: { route: hostedAdapter, model: together_ai/meta-llama/Llama-3.3-70B-Instruct-Turbo, hostingPerHour: 2 }\n")]
    [InlineData("candidate: { route: selfHosted }\n")]
    [InlineData("candidate: { route: selfHosted, model: groq/llama-3.3-70b-versatile }\nhosting: { gpu: H100-SXM, gpusPerReplica: 2 }\nconstraints: { mustSelfHost: yes }\n")]
    [InlineData("candidate: { route: hostedAdapter, model: together_ai/meta-llama/Llama-3.3-70B-Instruct-Turbo }\nquality: { claim: noWorse, baselineSuccessRate: 0.9, tunedSuccessRate: 0.7, evaluatedExamples: 500 }\n")]
    public void A_proposal_that_answers_next_to_nothing_reads_well(string sections) =>
        ReadsWell(Shipped.Assess(Shipped.Sound(AnswerReader.Read("nothing.yaml", Encoding.UTF8.GetBytes(NearlyNothing + sections), Shipped.Ruleset.Questions))));

    [Fact]
    public void Every_example_reads_well() =>
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(Shipped.Root, "examples"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)),
            name => ReadsWell(Shipped.Example(name)));

    private static PatternState Retirement(Assessment assessment) =>
        assessment.Conclusions.Patterns.Single(pattern => pattern.Id == "baseModelRetirement").State;

    private static void ReadsWell(Assessment assessment)
    {
        var texts = Texts(JsonDocument.Parse(JsonRenderer.Render(assessment, "en")).RootElement).ToArray();

        Assert.True(texts.Length > 150);
        Assert.DoesNotContain(texts, text => Stumbling().IsMatch(text));
    }

    // Every sentence of the result, by the names under which it tells one.
    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property.Value.ValueKind == JsonValueKind.String && property.Name is "because" or "mend" or "explanation" or "headline" or "why"
                ? [property.Value.GetString() ?? ""]
                : Texts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        _ => [],
    };

    // An unknown name in the middle of a sentence, a sign where the verb already says it, two full stops, an answer's id, a rule's id.
    [GeneratedRegex(@"(?:of|after|In|the|at|for|with|costs?) not known|not known (?:a year|a month|cases|calls)|(?:costs|leaves|saves|loses|saving of|cost of) [-\u2212]|\.\.|\b(?:workload|candidate|quality|useCase|provider|commitment)\.[a-z]|FTA-")]
    private static partial Regex Stumbling();
}
