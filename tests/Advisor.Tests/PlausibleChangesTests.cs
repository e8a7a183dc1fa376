using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Advisor.Tests;

/// <summary>What nobody would believe is no way out.</summary>
public class PlausibleChangesTests
{
    [Fact]
    public void Neither_no_engineers_at_all_nor_nearly_the_whole_price_off_is_offered_as_a_way()
    {
        // At a cent for a success the gain does not pay. A tenth of an engineer less, or three quarters of the price off, would do it by the numbers alone.
        var assessment = Shipped.Example("chat-summaries-locked-in", "valuePerSuccess: { value: 0.15, low: 0.10, high: 0.20,", "valuePerSuccess: { value: 0.01, low: 0.01, high: 0.01,");
        Assert.Equal(Outcome.Reject, assessment.Conclusions.Verdict.Outcome);

        var ways = assessment.Changes.Value.Ways;

        Assert.Contains(ways, way => way.Changes[0].Key == "workload.requestsPerDay");
        Assert.All(ways.SelectMany(way => way.Changes), change => Assert.True(IsPlausible(change.Key, change.To), $"{change.Key} {change.To}"));
        Assert.DoesNotContain(ways.SelectMany(way => way.Changes), change => change.Key == "operations.engineersNeeded");
    }

    [Fact]
    public void A_coarse_step_does_not_round_an_amount_out_of_its_reach()
    {
        // Ten times less than 0.1 engineers are 0.01, which a step of 0.1 would round to none; that question is left without a bound of its own.
        var ruleset = Shipped.Ruleset with
        {
            Questions = new([.. Shipped.Ruleset.Questions.All.Select(question => question.Key == "operations.engineersNeeded" ? question with { Plausible = null } : question)]),
        };
        var proposal = Shipped.Example("chat-summaries-locked-in", "valuePerSuccess: { value: 0.15, low: 0.10, high: 0.20,", "valuePerSuccess: { value: 0.01, low: 0.01, high: 0.01,").Proposal;

        var assessment = Shipped.Sound(Shipped.Advisor.Assess(new AssessmentRequest(proposal, ruleset, Shipped.Catalogue, null)));

        Assert.DoesNotContain(assessment.Changes.Value.Ways.SelectMany(way => way.Changes), change => change.To == new AnswerValue.Quantity(0));
    }

    [Fact]
    public void A_step_that_is_already_beyond_what_is_plausible_is_left_where_it_is()
    {
        // 60 % are signed, more than is held plausible: there is no way further, and none back either.
        var assessment = Shipped.Example("chat-summaries-locked-in", "valuePerSuccess: { value: 0.15, low: 0.10, high: 0.20,", "valuePerSuccess: { value: 0.01, low: 0.01, high: 0.01,");
        var sheet = assessment.Proposal.Answers;
        var signed = sheet.With(sheet["provider.negotiatedDiscount"] with { State = AnswerState.Known, Value = new AnswerValue.Quantity(0.6m), Basis = Basis.Contracted });

        Assert.DoesNotContain(
            Shipped.Assess(new Proposal(signed)).Changes.Value.Ways.SelectMany(way => way.Changes),
            change => change.Key == "provider.negotiatedDiscount");
    }

    private static bool IsPlausible(string key, AnswerValue? value) =>
        value is not AnswerValue.Quantity { Amount: var amount } || Shipped.Ruleset.Questions[key].Plausible is not var (least, most) || (amount >= least && amount <= most);
}
