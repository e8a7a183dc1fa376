namespace FineTuneAdvisor.Economics.Tests.Retirement;

public class BaseRetirementTests
{
    private const string Gpt4o = "candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06 }\n";

    [Fact]
    public void A_GPT_4o_tune_proposed_on_24_November_2026_has_51_days_of_service()
    {
        // 2026-11-24 to 2027-01-14 are 51 days; 51 / 30.4375 = 1.6756; to 2027-01-06 are 43 days = 6.142857 weeks
        var figures = Shipped.Cost(Gpt4o).Figures;

        Assert.Equal(1.675565, (double)figures["monthsOfBaseLeft"].Value!.Value, 6);
        Assert.Equal(6.142857, (double)figures["weeksUntilTuningCloses"].Value!.Value, 6);
        Assert.Equal(Facts.Basis.Contracted, figures["monthsOfBaseLeft"].Basis);
        Assert.Equal("(baseRetirement − today) / 30.4375 = (2027-01-14 − 2026-11-24) / 30.4375 = 1.675564682", figures["announcedMonthsOfBaseLeft"].Arithmetic);
    }

    [Fact]
    public void Before_the_announcement_release_and_observed_life_stand_in_as_a_range()
    {
        // 2024-08-06 to 2026-10-13 are 798 days = 26.2177 months, more than the 21 of others: nothing is left at the middle; range 16..35: 0..8.7823
        var figures = Shipped.Cost(Gpt4o, "2026-10-13").Figures;

        Assert.Null(figures["announcedMonthsOfBaseLeft"].Value);
        Assert.Equal(0m, figures["monthsOfBaseLeft"].Value);
        Assert.Equal(0m, figures["monthsOfBaseLeft"].Low);
        Assert.Equal(8.7823, (double)figures["monthsOfBaseLeft"].High!.Value, 4);
        Assert.Equal(Facts.Basis.Assumed, figures["monthsOfBaseLeft"].Basis);
    }

    [Fact]
    public void The_earlier_of_the_team_s_and_the_catalogue_s_date_decides()
    {
        var earlier = Shipped.Cost(Gpt4o + "commitment: { baseModelRetirement: 2026-12-31 }").Figures;
        var later = Shipped.Cost(Gpt4o + "commitment: { baseModelRetirement: 2029-12-31 }").Figures;

        Assert.Equal(new DateOnly(2026, 12, 31).DayNumber, earlier["baseRetirement"].Value);
        Assert.Equal(new DateOnly(2027, 1, 14).DayNumber, later["baseRetirement"].Value);
    }

    [Fact]
    public void A_horizon_past_the_shutdown_forces_migrations()
    {
        // (36 - 1.6756) / 21 = 1.6345: 2 migrations
        var figures = Shipped.Cost(Gpt4o + "commitment: { months: 36 }").Figures;

        Assert.Equal(2m, figures["forcedMigrations"].Value);
    }

    [Fact]
    public void A_model_of_one_s_own_is_retired_by_nobody()
    {
        var figures = Shipped.Cost("candidate: { route: selfHosted, model: groq/llama-3.3-70b-versatile }\ncommitment: { months: 36 }").Figures;

        Assert.Null(figures["monthsOfBaseLeft"].Value);
        Assert.Equal("notForThisRoute", figures["monthsOfBaseLeft"].Reason);
        Assert.Null(figures["forcedMigrations"].Value);
    }

    [Fact]
    public void A_baseline_that_is_cheaper_today_undercuts_nobody_whatever_its_model_s_life()
    {
        // gpt-5.4-mini has no release date in the catalogue: (2,000 x 0.75 + 500 x 4.50) / 1M = 0.00375 against 0.0150 tuned
        var figures = Shipped.Cost("""
            workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }
            candidate: { route: providerFineTune, model: openai/gpt-4o-2024-08-06, baseline: openai/gpt-5.4-mini-2026-03-17 }
            commitment: { months: 24 }
            """).Figures;

        Assert.Null(figures["monthsOfBaselineLeft"].Value);
        Assert.Equal(0m, figures["baselineUndercuts"].Value);
        Assert.Equal("alreadyCheaper", figures["baselineUndercutsMonth"].Reason);
    }

    [Fact]
    public void A_dearer_baseline_that_moves_at_its_retirement_undercuts_the_frozen_tune()
    {
        // gpt-4o prompted, 36,500 a year, moves in month 2 and month 23 (1.68 + 21 = 22.68 months): 0.48^(22/12) = 0.26 of its price: 9,502
        // a year; the tuned gpt-4.1-mini stays at (2,000 x 0.80 + 500 x 3.20) / 1M = 0.0032: 11,680 a year. 0.48^(1/12) = 0.94 is not enough.
        var figures = Shipped.Cost("""
            workload: { requestsPerDay: 10000, callsPerRequest: 1, systemPromptTokens: 1500, retrievedTokens: 0, userTokens: 500, outputTokens: 500 }
            candidate: { route: providerFineTune, model: openai/gpt-4.1-mini-2025-04-14, baseline: openai/gpt-4o-2024-08-06 }
            commitment: { months: 36 }
            finance: { priceDeclinePerYear: 52% }
            """).Figures;

        Assert.Equal(23m, figures["baselineUndercutsMonth"].Value);
        Assert.Equal(1m, figures["baselineUndercuts"].Value);
    }
}
