using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Writing;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;

namespace FineTuneAdvisor.Advisor.Tests;

public class WhatWouldChangeItTests
{
    public static TheoryData<string> Examples => [.. Directory.EnumerateFiles(Path.Combine(Shipped.Root, "examples"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void A_commitment_that_is_too_short_would_have_to_be_24_months_and_not_23()
    {
        var assessment = Shipped.Example("product-descriptions-18-months");

        var way = Assert.Single(assessment.Changes.Value.Ways);
        Assert.Equal(Outcome.Approve, way.Outcome);
        Assert.Equal(new AnswerChange("commitment.months", new AnswerValue.Quantity(18), new AnswerValue.Quantity(24), ChangeLimit.AtLeast, Further: Outcome.ApproveWithConditions), Assert.Single(way.Changes));

        // The price is protected for 18 months: beside five years of commitment that is a condition.
        Assert.Equal(Outcome.ApproveWithConditions, Shipped.Example("product-descriptions-18-months", "months: 18", "months: 60").Conclusions.Verdict.Outcome);
    }

    [Fact]
    public void A_deferral_that_turns_into_a_rejection_further_on_says_so()
    {
        var volume = Assert.Single(Shipped.Example("chat-summaries-locked-in").Changes.Value.Ways, way => way.Changes[0].Key == "workload.requestsPerDay");

        Assert.Equal((Outcome.Defer, ChangeLimit.AtMost, Outcome.Reject), (volume.Outcome, volume.Changes[0].Limit, volume.Changes[0].Further));

        // A tenth of 25,000 requests, and of the invoice of $2,400.
        var tenth = File.ReadAllText(Path.Combine(Shipped.Root, "examples", "chat-summaries-locked-in.yaml"))
            .Replace("requestsPerDay: { value: 25000, low: 22000, high: 30000,", "requestsPerDay: { value: 2500,", StringComparison.Ordinal)
            .Replace("invoicedLastMonth: { value: 2400,", "invoicedLastMonth: { value: 240,", StringComparison.Ordinal);
        var assessment = Shipped.Assess(Shipped.Sound(AnswerReader.Read("tenth.yaml", System.Text.Encoding.UTF8.GetBytes(tenth), Shipped.Ruleset.Questions)));
        Assert.Equal(Outcome.Reject, assessment.Conclusions.Verdict.Outcome);
    }

    [Fact]
    public void What_fits_an_invoice_is_told_as_another_account_of_it_and_not_as_another_workload()
    {
        var assessment = Shipped.Example("chat-summaries-locked-in", "invoicedLastMonth: { value: 2400,", "invoicedLastMonth: { value: 9000,");

        Assert.Equal(Outcome.Defer, assessment.Conclusions.Verdict.Outcome);
        var way = Assert.Single(assessment.Changes.Value.Ways);
        Assert.True(way.FitsInvoice);
        Assert.Equal("workload.requestsPerDay", Assert.Single(way.Changes).Key);
        Assert.All(Shipped.Example("invoice-extraction").Changes.Value.Ways, other => Assert.False(other.FitsInvoice));
    }

    [Fact]
    public void An_awaited_answer_of_which_too_little_would_be_refused_is_brought_within_what_is_allowed()
    {
        // Tuning removes 3,900 tokens, of which 1,200 are examples: less than 2,700 of instructions cannot be handed in.
        var assessment = Shipped.Example("invoice-extraction", "systemPromptTokens: { value: 3000, basis: measured, evidence: \"token count of the deployed prompt\" }", "systemPromptTokens: unknown");

        var way = Assert.Single(assessment.Changes.Value.Ways);
        Assert.Equal(Outcome.Approve, way.Outcome);
        var change = Assert.Single(way.Changes);
        Assert.Equal("workload.systemPromptTokens", change.Key);
        Assert.True(((AnswerValue.Quantity)change.To!).Amount >= 2_700);
    }

    [Fact]
    public void A_count_that_is_measured_and_then_moved_is_said_once_as_it_ends()
    {
        // Without rates the counts alone speak, and nobody says that they were measured.
        var text = File.ReadAllText(Path.Combine(Shipped.Root, "examples", "chat-summaries-locked-in.yaml"))
            .Replace(Table(1000, 760, 100, 40, 100).Trim(), Table(400, 320, 26, 14, 40).Trim(), StringComparison.Ordinal)
            .Replace("  baselineSuccessRate: { value: 80%, basis: measured, evidence: \"evaluation 2026-10-20\" }\n", "", StringComparison.Ordinal)
            .Replace("  tunedSuccessRate: { value: 86%, basis: measured, evidence: \"evaluation 2026-10-20\" }\n", "", StringComparison.Ordinal);
        var assessment = Shipped.Assess(Shipped.Sound(AnswerReader.Read("counts.yaml", System.Text.Encoding.UTF8.GetBytes(text), Shipped.Ruleset.Questions)));

        var way = Assert.Single(assessment.Changes.Value.Ways);
        Assert.Equal(way.Changes.Length, way.Changes.DistinctBy(change => change.Key).Count());

        // 320 of 400 cases are 480 of 600.
        Assert.Equal(new AnswerValue.Quantity(480), Assert.Single(way.Changes, change => change.Key == "quality.bothRight").To);
        Assert.Equal(new AnswerValue.Quantity(600), Assert.Single(way.Changes, change => change.Key == "quality.evaluatedExamples").To);
    }

    [Fact]
    public void An_approval_that_fewer_cases_would_not_carry_says_so()
    {
        var fewer = Assert.Single(Shipped.Example("invoice-extraction").Changes.Value.Ways, way => way.Changes[0].Key == "quality.evaluatedExamples");

        Assert.Equal(Outcome.Defer, fewer.Outcome);
        Assert.Equal((new AnswerValue.Quantity(900), ChangeLimit.AtMost), ((AnswerValue.Quantity)fewer.Changes[0].To!, fewer.Changes[0].Limit));
    }

    [Fact]
    public void Two_faults_need_two_answers()
    {
        // 18 months and nothing but hope: either alone still stands against the commitment.
        var assessment = Shipped.Example("product-descriptions-18-months", "assurance: contract", "assurance: hope");

        Assert.Equal(Outcome.Reject, assessment.Conclusions.Verdict.Outcome);
        Assert.Contains(assessment.Changes.Value.Ways, way => way.Outcome == Outcome.Defer && way.Changes.Length == 1);
        var best = Assert.Single(assessment.Changes.Value.Ways, way => way.Outcome == Outcome.Approve);
        Assert.Equal(["commitment.assurance", "commitment.months"], best.Changes.Select(change => change.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void More_cases_at_the_same_rates_bring_their_counts_with_them()
    {
        // A fifth of the example's 1,000 cases, at the same rates; 300 are asked.
        var assessment = Shipped.Example("chat-summaries-locked-in", Table(1000, 760, 100, 40, 100), Table(200, 152, 20, 8, 20));

        Assert.Equal(Outcome.Defer, assessment.Conclusions.Verdict.Outcome);
        var way = Assert.Single(assessment.Changes.Value.Ways);
        Assert.Equal("quality.evaluatedExamples", way.Changes[0].Key);
        Assert.Equal(new AnswerValue.Quantity(300), way.Changes[0].To);
        Assert.Equal(ChangeLimit.AtLeast, way.Changes[0].Limit);
        Assert.All(way.Changes[1..], change => Assert.Equal("quality.evaluatedExamples", change.Follows));

        // Half as many again of 152, 20, 8 and 20.
        Assert.Equal([228m, 30m, 12m, 30m], way.Changes[1..].Select(change => ((AnswerValue.Quantity)change.To!).Amount));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Whoever_hands_in_the_changed_answers_gets_the_outcome_that_was_said(string name)
    {
        var assessment = Shipped.Example(name);

        foreach (var way in assessment.Changes.Value.Ways)
        {
            var answers = way.Changes.Aggregate(assessment.Proposal.Answers, (sheet, change) => sheet.With(Changed(sheet, change)));
            var text = AnswersText.Of(answers, Shipped.Ruleset.Questions);
            var again = Shipped.Assess(Shipped.Sound(AnswerReader.Read("answers.yaml", System.Text.Encoding.UTF8.GetBytes(text), Shipped.Ruleset.Questions)), assessment.Date);
            Assert.Equal(way.Outcome, again.Conclusions.Verdict.Outcome);
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Only_what_a_team_can_do_is_asked_of_it(string name)
    {
        var assessment = Shipped.Example(name);
        if (assessment.Conclusions.Verdict.Outcome is Outcome.Approve or Outcome.ApproveWithConditions)
        {
            return;
        }

        foreach (var change in assessment.Changes.Value.Ways.SelectMany(way => way.Changes).Where(change => change.Follows is null))
        {
            Assert.True(change.From is null || change.IsMeasured || !Shipped.Ruleset.Questions[change.Key].Actionable.IsEmpty, change.Key);
        }
    }

    [Fact]
    public void An_approval_says_what_would_turn_it_and_the_invoice_goes_with_the_volume()
    {
        var assessment = Shipped.Example("invoice-extraction");

        Assert.All(assessment.Changes.Value.Ways, way => Assert.True(way.Outcome is Outcome.Defer or Outcome.Reject));
        var volume = Assert.Single(assessment.Changes.Value.Ways, way => way.Changes[0].Key == "workload.requestsPerDay");
        Assert.Equal("workload.invoicedLastMonth", volume.Changes[1].Key);
        Assert.Equal("workload.requestsPerDay", volume.Changes[1].Follows);
    }

    [Theory]
    [InlineData("invoice-extraction")]
    [InlineData("chat-summaries-locked-in")]
    public void One_step_before_what_would_turn_it_an_approval_still_stands(string name)
    {
        var assessment = Shipped.Example(name);
        var alone = assessment.Changes.Value.Ways.Where(way => way.Changes.Length == 1).Select(way => way.Changes[0]).ToList();

        Assert.NotEmpty(alone);
        foreach (var change in alone)
        {
            var (from, to) = (((AnswerValue.Quantity)change.From!).Amount, ((AnswerValue.Quantity)change.To!).Amount);
            var before = change with { To = new AnswerValue.Quantity(to + (Math.Sign(from - to) * Shipped.Ruleset.Questions[change.Key].Step!.Value)) };
            var sheet = assessment.Proposal.Answers;
            Assert.True(Shipped.Assess(new Proposal(sheet.With(Changed(sheet, before))), assessment.Date).Conclusions.Verdict.Outcome <= Outcome.ApproveWithConditions, change.Key);
        }
    }

    [Fact]
    public void A_base_model_that_dies_too_soon_is_nothing_a_team_can_change() =>
        Assert.Empty(Shipped.Example("support-triage").Changes.Value.Ways);

    [Fact]
    public void Two_judgements_that_are_asked_for_together_are_settled_by_one_measurement() =>
        Assert.Equal(["quality.tunedSuccessRate"], Shipped.Example("claims-letters-by-impression").Changes.Value.Spared);

    [Fact]
    public void The_search_finds_the_same_every_time()
    {
        var (one, other) = (Shipped.Example("self-hosted-memo-search").Changes.Value, Shipped.Example("self-hosted-memo-search").Changes.Value);

        Assert.Equal(one.Ways.SelectMany(way => way.Changes), other.Ways.SelectMany(way => way.Changes));
        Assert.Equal(one.Spared, other.Spared);
    }

    private static string Table(int cases, int both, int tuned, int baseline, int wrong) => $$"""
          evaluatedExamples: {{cases}}
          heldOut: yes
          judge: human
          promptingExhausted: yes
          bothRight: {{both}}
          onlyTunedRight: {{tuned}}
          onlyBaselineRight: {{baseline}}
          bothWrong: {{wrong}}
        """;

    private static Answer Changed(AnswerSheet sheet, AnswerChange change) => sheet[change.Key] with
    {
        State = AnswerState.Known,
        Value = change.To,
        Low = null,
        High = null,
        Basis = change.IsMeasured ? Basis.Measured : sheet[change.Key].Basis,
        IsBasisStated = change.IsMeasured || sheet[change.Key].IsBasisStated,
    };
}
