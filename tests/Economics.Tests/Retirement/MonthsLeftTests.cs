using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Tests.Retirement;

public class MonthsLeftTests
{
    private const string Workload = "workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }\n";

    [Fact]
    public void A_team_s_date_counts_where_the_catalogue_has_none()
    {
        // 2026-11-24 to 2027-11-24 are 365 days: 365 / 30.4375 = 11.991786; also the last day on which a job can start: 365 / 7 weeks
        var figures = Shipped.Cost("candidate: { route: hostedAdapter, model: groq/llama-3.3-70b-versatile }\ncommitment: { baseModelRetirement: 2027-11-24 }").Figures;

        Assert.Equal(11.991786m, decimal.Round(figures["monthsOfBaseLeft"].Value!.Value, 6));
        Assert.Equal(new DateOnly(2027, 11, 24).DayNumber, figures["baseRetirementTeam"].Value);
        Assert.Equal("noRetirementKnown", figures["baseRetirementCatalogue"].Reason);
        Assert.Equal(new DateOnly(2027, 11, 24).DayNumber, figures["tuningCloses"].Value);
        Assert.Equal(52.142857m, decimal.Round(figures["weeksUntilTuningCloses"].Value!.Value, 6));
    }

    [Fact]
    public void Tuning_closes_on_the_day_announced_for_it_but_not_after_the_shutdown()
    {
        // The catalogue closes tuning on 2027-01-06 and the model on 2027-01-14; the team knows of an earlier end.
        const string Model = "candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06 }\n";

        Assert.Equal(new DateOnly(2027, 1, 6).DayNumber, Shipped.Cost(Model).Figures["tuningCloses"].Value);
        Assert.Equal(new DateOnly(2026, 12, 31).DayNumber, Shipped.Cost(Model + "commitment: { baseModelRetirement: 2026-12-31 }").Figures["tuningCloses"].Value);
    }

    [Fact]
    public void A_model_of_which_neither_end_nor_release_is_known_has_no_months_left()
    {
        var figure = Shipped.Cost("candidate: { route: hostedAdapter, model: groq/llama-3.3-70b-versatile }").Figures["monthsOfBaseLeft"];

        Assert.Null(figure.Value);
        Assert.Equal("noRetirementKnown", figure.Reason);
        Assert.Equal(["commitment.baseModelRetirement"], figure.Missing);
        Assert.Equal("monthsOfBaseLeft = ?", figure.Arithmetic);
    }

    [Fact]
    public void A_young_model_has_left_what_others_lived_less_its_age()
    {
        // gpt-6-luna, released on 2026-09-22: 63 days = 2.069815 months; 21, 16 and 35 less that
        var figures = Shipped.Cost("candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06, baseline: openai/gpt-6-luna }").Figures;
        var left = figures["monthsOfBaselineLeft"];

        Assert.Equal([18.930185m, 13.930185m, 32.930185m], [decimal.Round(left.Value!.Value, 6), decimal.Round(left.Low!.Value, 6), decimal.Round(left.High!.Value, 6)]);
        Assert.Equal("lifeIsObserved", left.Reason);
        Assert.Equal(Facts.Basis.Assumed, left.Basis);
        Assert.Equal("noRetirementKnown", figures["baselineRetirement"].Reason);
    }

    [Theory]
    [InlineData(1, 0)] // 1.6756 months are left
    [InlineData(2, 1)] // (2 - 1.6756) / 21, rounded up
    [InlineData(22, 1)] // 20.3244 / 21
    [InlineData(23, 2)] // 21.3244 / 21
    public void Each_life_of_a_model_inside_the_horizon_forces_a_move(int horizon, int migrations) => Assert.Equal(
        migrations,
        Shipped.Cost($"candidate: {{ route: providerFineTune, model: openai/gpt-4o-2024-08-06 }}\nfinance: {{ horizonMonths: {horizon} }}").Figures["forcedMigrations"].Value);

    [Fact]
    public void A_prompted_move_costs_two_weeks_and_another_evaluation() => Assert.Equal(
        13_000m, // 2/52 x 208,000 + 5,000
        Shipped.Cost("candidate: { evaluationCost: 5000 }\noperations: { engineerCostPerYear: 208000 }").Figures["migrationCost"].Value);

    // Tuned gpt-4.1-mini at 11,680 a year against prompted gpt-4o at 36,500.
    private static FigureSet Undercut(int months, string decline, string day = "2026-11-24") => Shipped.Cost(
        Workload + $$"""
        candidate: { route: providerFineTune, model: openai/gpt-4.1-mini-2025-04-14, baseline: openai/gpt-4o-2024-08-06 }
        commitment: { months: {{months}} }
        finance: { priceDeclinePerYear: {{decline}} }
        """,
        day).Figures;

    [Theory]
    [InlineData(22, "52%")] // the move that would undercut comes after 22.68 months
    [InlineData(36, "0%")]
    public void A_baseline_whose_moves_come_too_late_or_bring_too_little_undercuts_nobody(int months, string decline)
    {
        var figures = Undercut(months, decline);

        Assert.Null(figures["baselineUndercutsMonth"].Value);
        Assert.Equal("neverUndercut", figures["baselineUndercutsMonth"].Reason);
        Assert.Equal(0m, figures["baselineUndercuts"].Value);
    }

    [Fact]
    public void A_baseline_that_is_shut_down_already_moves_in_the_first_month_and_again_a_life_later()
    {
        // On 2027-02-24 gpt-4o has been gone for 41 days, -1.347 months: month 1, at today's price; then 19.653: month 20:
        // 36,500 x 0.48^(19/12) = 11,418 < 11,680
        var figures = Undercut(36, "52%", "2027-02-24");

        Assert.Equal(20m, figures["baselineUndercutsMonth"].Value);
        Assert.Equal(1m, figures["baselineUndercuts"].Value);
    }

    [Fact]
    public void An_unknown_horizon_leaves_open_when_the_baseline_undercuts()
    {
        var figures = Shipped.Cost(Workload + "candidate: { route: providerFineTune, model: openai/gpt-4.1-mini-2025-04-14, baseline: openai/gpt-4o-2024-08-06 }").Figures;

        Assert.Null(figures["baselineUndercuts"].Value);
        Assert.Equal("answersMissing", figures["baselineUndercuts"].Reason);
        Assert.Equal(["commitment.months"], figures["baselineUndercuts"].Missing);
    }
}
