namespace FineTuneAdvisor.Economics.Tests.Plausibility;

public class CalibrationTests
{
    private const string Gpt4o = """
        workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500, invoicedLastMonth: 6083.3333333333 }
        candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06 }

        """;

    [Fact]
    public void An_invoice_of_twice_the_modelled_month_says_that_half_of_the_tokens_are_missed()
    {
        // Modelled 36,500 / 12 = 3,041.67; invoice 6,083.33: calibration 0.5. Implied 6,083.33 x 12 / 3,650,000 = $0.02 a request,
        // and 2,500 / 0.5 = 5,000 tokens
        var figures = Shipped.Cost(Gpt4o).Figures;

        Assert.Equal(0.5, (double)figures["calibration"].Value!.Value, 9);
        Assert.Equal(0.02, (double)figures["impliedCostPerRequest"].Value!.Value, 9);
        Assert.Equal(5_000, (double)figures["impliedTokensPerRequest"].Value!.Value, 6);
    }

    [Fact]
    public void At_renewal_the_tuned_model_is_what_was_invoiced()
    {
        // 54,750 / 12 = 4,562.50 over 6,083.33 = 0.75
        var figures = Shipped.Cost("useCase: { task: Answers. }\n" + Gpt4o).Figures;
        var renewal = Shipped.Renewal(Gpt4o).Figures;

        Assert.Equal(0.5, (double)figures["calibration"].Value!.Value, 9);
        Assert.Equal(0.75, (double)renewal["calibration"].Value!.Value, 9);
    }

    [Fact]
    public void An_invoice_of_nothing_calibrates_nothing() =>
        Assert.Equal("divisionByZero", Shipped.Cost(Gpt4o.Replace("6083.3333333333", "0", StringComparison.Ordinal)).Figures["calibration"].Reason);
}
