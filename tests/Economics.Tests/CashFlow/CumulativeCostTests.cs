using System.Collections.Immutable;
using FineTuneAdvisor.Economics.CashFlow;

namespace FineTuneAdvisor.Economics.Tests.CashFlow;

public class CumulativeCostTests
{
    private static CumulativeCost Costs(params ImmutableArray<decimal> byMonth) => new("option", byMonth);

    [Fact]
    public void It_begins_with_what_is_spent_before_the_first_request_and_adds_a_month_at_a_time()
    {
        // As in OwnershipTests: tuned, one-off 39,900, then 54,750 / 12 + 21,100 / 12 = 6,320.83: 46,220.83 after month 1. In month 2 the
        // price falls to 0.9406689 of it and the move costs 13,900: 66,170.97. Untuned: 3,041.67, then 18,902.87.
        var costs = Shipped.Cost("""
            workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }
            candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06, trainingTokens: 2M, epochs: 3, experiments: 6, retrainingsPerYear: 2, dataPreparationCost: 10000, evaluationCost: 5000, engineeringWeeks: 6 }
            commitment: { months: 36 }
            operations: { engineerCostPerYear: 208000, engineersNeeded: 0.1 }
            finance: { horizonMonths: 2, contingency: 1, priceDeclinePerYear: 52% }
            """).CumulativeCosts;

        Assert.Equal([39_900.00m, 46_220.83m, 66_170.97m], Rounded(costs, "providerFineTune"));
        Assert.Equal([0.00m, 3_041.67m, 18_902.87m], Rounded(costs, "prompted"));
    }

    [Theory]
    [InlineData("support-triage")]
    [InlineData("self-hosted-memo-search")]
    public void It_ends_at_the_total_of_every_option(string example)
    {
        var model = ShippedExamples.Cost(example);

        Assert.NotEmpty(model.CumulativeCosts);
        foreach (var cost in model.CumulativeCosts)
        {
            var total = model.Options.Single(option => option.Id == cost.Option).TotalCost!.Value;
            Assert.Equal((double)total, (double)cost.ByMonth[^1], Math.Abs((double)total) * 1e-9);
        }
    }

    [Fact]
    public void Without_a_period_there_is_none() => Assert.Empty(Shipped.Cost("workload: { requestsPerDay: 10000 }").CumulativeCosts);

    [Fact]
    public void It_is_no_dearer_from_the_month_after_which_it_never_costs_more_again()
    {
        Assert.Equal(2, Costs(30, 40, 50, 60).NoDearerFrom(Costs(0, 30, 50, 70)));
        Assert.Equal(3, Costs(0, 40, 60, 60).NoDearerFrom(Costs(0, 40, 50, 70)));
        Assert.Equal(0, Costs(0, 40).NoDearerFrom(Costs(0, 40)));
        Assert.Null(Costs(0, 41).NoDearerFrom(Costs(0, 40)));
    }

    private static decimal[] Rounded(ImmutableArray<CumulativeCost> costs, string option) =>
        [.. costs.Single(cost => cost.Option == option).ByMonth.Select(cost => decimal.Round(cost, 2))];
}
