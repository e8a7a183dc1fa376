using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Tests.Inference;

public class HostingAndRangeTests
{
    [Fact]
    public void A_deployment_by_the_hour_stands_idle_while_no_request_can_be_running()
    {
        // 1.70 x 8,760 = 14,892 a year for 1,000 x 365 x (2,000 + 500) = 912.5M tokens: 16.32 per 1M.
        // Busy: 1,000 x 500 / 100 tokens/s = 5,000 s of 86,400 = 0.0578704, idle 0.9421296
        var figures = Cost("requestsPerDay: 1000", "hosting: { tokensPerSecondPerReplica: 100 }");

        Assert.Equal(14_892m, figures["hostingCost"].Value);
        Assert.Equal(16.32m, figures["hostingPerMillionTokens"].Value);
        Assert.Equal(0.9421296m, decimal.Round(figures["idleHostingShare"].Value!.Value, 7));
    }

    [Fact]
    public void Days_without_work_are_idle_days()
    {
        // 5,000 s of 86,400 on 73 days of 365: 0.0578704 x 0.2 = 0.0115741
        var figures = Cost("requestsPerDay: 1000, activeDaysPerYear: 73", "hosting: { tokensPerSecondPerReplica: 100 }");

        Assert.Equal(0.9884259m, decimal.Round(figures["idleHostingShare"].Value!.Value, 7));
    }

    [Fact]
    public void A_deployment_that_would_need_more_than_the_day_is_never_idle() =>
        Assert.Equal(0m, Cost("requestsPerDay: 100000", "hosting: { tokensPerSecondPerReplica: 100 }")["idleHostingShare"].Value);

    [Fact]
    public void Without_a_fee_there_is_nothing_to_stand_idle()
    {
        var figures = Shipped.Cost("candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06, hostingPerHour: 0 }").Figures;

        Assert.Equal("noHostingFee", figures["hostingCost"].Reason);
        Assert.Equal("noHostingFee", figures["hostingPerMillionTokens"].Reason);
        Assert.Equal("noHostingFee", figures["idleHostingShare"].Reason);
    }

    [Theory]
    [InlineData("activeDaysPerYear", "300", "200", "360")]
    [InlineData("callsPerRequest", "3", "2", "4")]
    [InlineData("contextGrowthPerCall", "100", "50", "200")]
    [InlineData("fewShotTokens", "100", "50", "200")]
    [InlineData("historyTokens", "100", "50", "200")]
    [InlineData("outputTokens", "500", "400", "700")]
    [InlineData("reasoningTokens", "100", "50", "200")]
    [InlineData("requestsPerDay", "1000", "800", "1500")]
    [InlineData("retrievedTokens", "100", "50", "200")]
    [InlineData("retryRate", "0.1", "0.05", "0.2")]
    [InlineData("systemPromptTokens", "100", "50", "200")]
    [InlineData("userTokens", "100", "50", "200")]
    public void The_bill_has_the_range_of_every_volume_and_length(string key, string value, string low, string high)
    {
        decimal Bill(string answer) => Baseline(key, answer).Value!.Value;

        var figure = Baseline(key, $"{{ value: {value}, low: {low}, high: {high} }}");

        Assert.Equal(Bill(value), figure.Value);
        Assert.Equal(Bill(low), figure.Low);
        Assert.Equal(Bill(high), figure.High);
        Assert.True(figure.Low < figure.Value && figure.Value < figure.High);
    }

    private static Figure Baseline(string key, string answer)
    {
        var workload = new SortedDictionary<string, string>
        {
            ["requestsPerDay"] = "1000",
            ["activeDaysPerYear"] = "300",
            ["callsPerRequest"] = "3",
            ["contextGrowthPerCall"] = "100",
            ["systemPromptTokens"] = "100",
            ["fewShotTokens"] = "100",
            ["retrievedTokens"] = "100",
            ["historyTokens"] = "100",
            ["userTokens"] = "100",
            ["outputTokens"] = "500",
            ["reasoningTokens"] = "100",
            ["retryRate"] = "0.1",
            [key] = answer,
        };
        return Shipped.Cost($$"""
            workload: { {{string.Join(", ", workload.Select(entry => $"{entry.Key}: {entry.Value}"))}} }
            candidate: { route: providerFineTune, model: openai/gpt-4.1-2025-04-14 }
            """).Figures["annualInferenceCost.baseline"];
    }

    private static FigureSet Cost(string workload, string hosting) => Shipped.Cost($$"""
        workload: { {{workload}}, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }
        candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06, hostingPerHour: 1.70 }
        {{hosting}}
        """).Figures;
}
