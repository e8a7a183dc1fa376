using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;

namespace FineTuneAdvisor.Advisor.Tests;

public class VerdictMapTests
{
    public static TheoryData<string> Examples => WhatWouldChangeItTests.Examples;

    [Theory]
    [MemberData(nameof(Examples))]
    public void Today_s_point_has_today_s_verdict(string name)
    {
        var assessment = Shipped.Example(name);
        var map = assessment.Map.Value;

        Assert.Equal(assessment.Proposal.Workload.RequestsPerDay.IsKnown, map.RequestsNow is not null);
        if (map is { RequestsNow: { } requests, MonthsNow: { } months })
        {
            Assert.Equal(assessment.Conclusions.Verdict.Outcome, At(map, requests, months));
        }

        Assert.All(map.Outcomes, row => Assert.Equal(map.RequestsPerDay.Length, row.Length));
        Assert.Equal(map.Months.Length, map.Outcomes.Length);
    }

    [Fact]
    public void A_point_has_the_verdict_of_the_proposal_that_says_so()
    {
        var map = Shipped.Example("product-descriptions-18-months").Map.Value;

        Assert.Equal(Outcome.Reject, At(map, map.RequestsNow!.Value, 18));
        Assert.Equal(Outcome.Approve, At(map, map.RequestsNow.Value, 24));
        Assert.Equal(Shipped.Example("product-descriptions-18-months", "months: 18", "months: 24").Conclusions.Verdict.Outcome, At(map, map.RequestsNow.Value, 24));
    }

    [Fact]
    public void A_volume_that_nobody_knows_is_tried_from_a_hundred_to_a_million()
    {
        var map = Shipped.Example("support-triage", "requestsPerDay: ", "requestsPerDay: unknown #").Map.Value;

        Assert.Null(map.RequestsNow);
        Assert.Equal([100m, 1_000m, 10_000m, 100_000m, 1_000_000m], map.RequestsPerDay);
    }

    [Fact]
    public void A_larger_volume_is_not_approved_for_looking_like_what_was_billed()
    {
        // Twice the invoice that 25,000 requests come to: at 50,000 a day it would be twice as high again.
        var map = Shipped.Example("chat-summaries-locked-in", "invoicedLastMonth: { value: 2400,", "invoicedLastMonth: { value: 4800,").Map.Value;

        Assert.Equal(Outcome.Defer, At(map, 25_000, 36));
        Assert.Equal(Outcome.Defer, At(map, 50_000, 36));
    }

    private static Outcome At(VerdictMap map, decimal requests, decimal months) =>
        map.Outcomes[map.Months.IndexOf(months)][map.RequestsPerDay.IndexOf(requests)];
}
