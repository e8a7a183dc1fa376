namespace FineTuneAdvisor.Economics.Tests.Catalogue.Building;

/// <summary>Which entry of genai-prices is about a model, and from which day.</summary>
public class GenaiEntriesTests
{
    private static string Model(string id, string match, string prices) => $$"""{ "id": "{{id}}", "match": { {{match}} }, "prices": {{prices}} }""";

    private static string Prices(decimal input, decimal output) => FormattableString.Invariant($$"""{ "input_mtok": {{input}}, "output_mtok": {{output}} }""");

    [Fact]
    public void The_entry_of_its_own_name_is_taken_before_one_of_several_and_that_before_its_family()
    {
        var family = Model("small", "\"starts_with\": \"small\"", Prices(1, 2));
        var several = Model("small-all", "\"or\": [{ \"equals\": \"small-1\" }, { \"equals\": \"small-2\" }]", Prices(3, 4));
        var own = Model("small-1", "\"equals\": \"small-1\"", Prices(5, 6));

        // genai-prices is the later file: its own entry stands where the two disagree, one of several does not.
        var built = SmallFiles.Built(SmallFiles.LiteLlm("acme/small-1", "acme", 7, 8) + "," + SmallFiles.LiteLlm("acme/small-2", "acme", 7, 8), SmallFiles.Genai("acme", family, several, own));

        Assert.Equal(5m, built.Row("acme/small-1")!.Base.Input!.Value);
        Assert.Equal(7m, built.Row("acme/small-2")!.Base.Input!.Value);
        Assert.Contains(built.Report.Disagreements, entry => entry is { Model: "acme/small-2", Field: "input", Stands: "7", Other: "3" });
        Assert.DoesNotContain(built.Report.Disagreements, entry => entry.Other is "1" or "2");
    }

    [Fact]
    public void A_step_counts_from_its_first_day_whatever_the_order_of_the_file()
    {
        // The file is of 2026-08-21: a step of that day is its price; one of the snapshot's own day, 2026-09-30, is in it, a later one is not.
        var built = SmallFiles.Built(
            "",
            SmallFiles.Genai("acme", Model("small", "\"equals\": \"small\"", $$"""
                [{ "constraint": { "start_date": "2026-10-01" }, "prices": {{Prices(7, 8)}} },
                 { "constraint": { "start_date": "2026-09-30" }, "prices": {{Prices(5, 6)}} },
                 { "constraint": { "start_date": "2026-08-21" }, "prices": {{Prices(3, 4)}} },
                 { "prices": {{Prices(1, 2)}} }]
                """)),
            asOf: "2026-09-30");
        var model = Assert.Single(Excerpts.Read(built).Models);

        Assert.Equal([("2026-08-21", 3m), ("2026-09-30", 5m)], model.Base.Select(list => (list.Day.ToString("O", null), list.Prices.Input!.Value)));
        Assert.Equal(["NotTheWholeDay prices: other prices from 2026-10-01 on; left out: later than the snapshot"], built.Met("acme/small"));
    }

    [Fact]
    public void A_constraint_of_another_kind_is_none()
    {
        var built = SmallFiles.Built("", SmallFiles.Genai("acme", Model("small", "\"equals\": \"small\"", $$"""[{ "constraint": 3, "prices": {{Prices(1, 2)}} }]""")));

        Assert.Equal(1m, built.Row("acme/small")!.Base.Input!.Value);
    }

    [Fact]
    public void A_price_for_some_hours_leaves_nothing_of_the_entry()
    {
        var built = SmallFiles.Built("", SmallFiles.Genai("acme", Model("small", "\"equals\": \"small\"", $$"""
            [{ "prices": {{Prices(1, 2)}} }, { "constraint": { "start_time": "08:00" }, "prices": {{Prices(3, 4)}} }]
            """)));

        Assert.Null(built.Row("acme/small"));
        Assert.Equal(["NotTheWholeDay prices: a price for some hours of the day; left out, with the price of the other hours"], built.Met("acme/small"));
    }

    [Fact]
    public void What_the_other_file_knows_as_no_text_model_is_none_here_either()
    {
        var built = SmallFiles.Built(
            """ "acme/embed": { "litellm_provider": "acme", "mode": "embedding" } """,
            SmallFiles.Genai("acme", Model("embed", "\"equals\": \"embed\"", Prices(1, 2)), Model("ears", "\"equals\": \"ears\"", """{ "input_mtok": 1 }""")));

        Assert.Empty(Excerpts.Read(built).Models);
        Assert.Equal([("embedding", 1), ("no text model of genai-prices", 2)], built.Report.OtherModes.Select(mode => (mode.Key, mode.Value)));
    }

    [Fact]
    public void One_step_with_a_price_of_output_makes_a_text_model()
    {
        var built = SmallFiles.Built("", SmallFiles.Genai("acme", Model("small", "\"equals\": \"small\"", $$"""
            [{ "prices": { "input_mtok": 1 } }, { "constraint": { "start_date": "2026-08-01" }, "prices": {{Prices(3, 4)}} }]
            """)));

        Assert.Equal(3m, built.Row("acme/small")!.Base.Input!.Value);
    }

    [Fact]
    public void An_entry_whose_every_price_is_a_trap_makes_no_model()
    {
        var built = SmallFiles.Built("", SmallFiles.Genai("acme", Model("small", "\"equals\": \"small\"", Prices(0, 0))));

        Assert.Empty(Excerpts.Read(built).Models);
        Assert.Equal(0, built.Report.Models);
        Assert.Equal(
            ["ZeroIsUnknown input: 0 in genai-prices-2026-08-21; left out: unknown", "ZeroIsUnknown output: 0 in genai-prices-2026-08-21; left out: unknown"],
            built.Met("acme/small"));
    }

    [Fact]
    public void A_family_and_a_tuned_name_make_no_model_of_their_own()
    {
        var built = SmallFiles.Built("", SmallFiles.Genai(
            "acme",
            Model("small", "\"starts_with\": \"small\"", Prices(1, 2)),
            Model("ft:small", "\"equals\": \"ft:small\"", Prices(1, 2))));

        Assert.Empty(Excerpts.Read(built).Models);
        Assert.Equal(["FamilyPrice prices: a price for every name that begins with or contains it; left out: no model of that name"], built.Met("acme/small"));
        Assert.Single(built.Met("acme/ft:small"));
    }

    [Fact]
    public void A_trap_in_the_prices_of_a_tuned_model_names_them_so()
    {
        var built = SmallFiles.Built(
            SmallFiles.LiteLlm("small", "openai", 1, 2) + "," + SmallFiles.LiteLlm("ft:small", "openai", 3, 4),
            SmallFiles.Genai("openai", Model("ft:small", "\"equals\": \"ft:small\"", """{ "input_mtok": 3, "cache_read_mtok": 0, "output_mtok": 4 }""")));

        Assert.Equal(["ZeroIsUnknown tuned.cachedInput: 0 in genai-prices-2026-08-21; left out: unknown"], built.Met("openai/small"));
        Assert.Equal((3m, "B"), (built.Row("openai/small")!.Tuned.Input!.Value, built.Row("openai/small")!.Tuned.Input!.Grade));
    }

    [Fact]
    public void A_trap_in_the_prices_of_a_model_as_it_is_names_the_price_alone() => Assert.Equal(
        ["ZeroIsUnknown cachedInput: 0 in genai-prices-2026-08-21; left out: unknown"],
        SmallFiles.Built(
            SmallFiles.LiteLlm("acme/small", "acme", 1, 2),
            SmallFiles.Genai("acme", Model("small", "\"equals\": \"small\"", """{ "input_mtok": 1, "cache_read_mtok": 0, "output_mtok": 2 }"""))).Met("acme/small"));

    [Fact]
    public void What_is_no_id_is_ruled_out_or_moves_is_no_model_of_this_file_either()
    {
        string[] names = ["two words", "ruled-out", "small-latest", "small"];

        var built = SmallFiles.Built(
            "",
            SmallFiles.Genai("acme", [.. names.Select(name => Model(name, $"\"equals\": \"{name}\"", Prices(1, 2)))]),
            SmallFiles.BaseWith("leftOut: [{ id: acme/ruled-out, because: nobody sells it, known: 2026-08-01, source: page }]\n"));

        Assert.Equal(["acme/small"], Excerpts.Read(built).Models.Select(model => model.Id));
        Assert.Equal([("no id", 1)], built.Report.OtherModes.Select(mode => (mode.Key, mode.Value)));
        Assert.Equal(["RuledOut prices: nobody sells it; left out, as the base says"], built.Met("acme/ruled-out"));
        Assert.Single(built.Met("acme/small-latest"));
    }

    [Theory]
    [InlineData("aws", "bedrock")]
    [InlineData("fireworks", "fireworks_ai")]
    [InlineData("google", "gemini")]
    [InlineData("moonshotai", "moonshot")]
    [InlineData("together", "together_ai")]
    [InlineData("x-ai", "xai")]
    [InlineData("acme", "acme")]
    public void A_provider_has_the_name_that_our_ids_begin_with(string theirs, string ours) =>
        Assert.Equal($"{ours}/small", Assert.Single(Excerpts.Read(SmallFiles.Built("", SmallFiles.Genai(theirs, Model("small", "\"equals\": \"small\"", Prices(1, 2))))).Models).Id);

    [Theory]
    [InlineData("\"equals\": \"SMALL-1\"", true)]
    [InlineData("\"starts_with\": \"Small\"", true)]
    [InlineData("\"ends_with\": \"-1\"", true)]
    [InlineData("\"ends_with\": \"small\"", false)]
    [InlineData("\"contains\": \"all-\"", true)]
    [InlineData("\"contains\": \"large\"", false)]
    [InlineData("\"regex\": \"^SM.*[0-9]$\"", true)]
    [InlineData("\"regex\": \"^mall\"", false)]
    [InlineData("\"regex\": \"(\"", false)] // no pattern
    [InlineData("\"regex\": \"(a)\\\\1\"", false)] // not in linear time
    [InlineData("\"and\": [{ \"starts_with\": \"small\" }, { \"ends_with\": \"-1\" }]", true)]
    [InlineData("\"and\": [{ \"starts_with\": \"small\" }, { \"ends_with\": \"-2\" }]", false)]
    [InlineData("\"and\": []", false)]
    [InlineData("\"or\": [{ \"equals\": \"large\" }, { \"contains\": \"mall\" }]", true)]
    [InlineData("\"or\": []", false)]
    [InlineData("\"sounds_like\": \"small-1\"", false)]
    [InlineData("\"equals\": 1", false)]
    public void A_clause_says_for_which_names_an_entry_stands(string match, bool isAbout)
    {
        // Both files say the same of it, so that a match makes the price one of grade B.
        var built = SmallFiles.Built(SmallFiles.LiteLlm("acme/small-1", "acme", 1, 2), SmallFiles.Genai("acme", Model("another", match, Prices(1, 2))));

        Assert.Equal(isAbout ? "B" : "C", built.Row("acme/small-1")!.Base.Input!.Grade);
    }
}
