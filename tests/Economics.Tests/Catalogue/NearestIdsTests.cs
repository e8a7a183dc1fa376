namespace FineTuneAdvisor.Economics.Tests.Catalogue;

public class NearestIdsTests
{
    private static string[] Nearest(string id, int most, params string[] ids) =>
        [.. TestFiles.Of("listed: |\n" + string.Concat(ids.Select(known => $"  {known} prices 2026-08-06 file input 1 output 2\n")))
            .At(TestFiles.Day("2026-11-24")).NearestIds(id, most)];

    [Fact]
    public void The_name_that_begins_alike_the_longest_comes_first() => Assert.Equal(
        ["a/gpt-5-mini", "a/gpt-5", "a/gpt-4"],
        Nearest("a/gpt-5-min", 3, "a/gpt-4", "a/gpt-5", "a/gpt-5-mini", "a/other"));

    [Fact]
    public void A_provider_s_own_models_come_alone_where_it_has_any() =>
        Assert.Equal(["a/gpt-5-max"], Nearest("a/gpt-5-mini", 3, "a/gpt-5-max", "b/gpt-5-mini"));

    [Fact]
    public void Another_provider_s_come_where_the_named_one_has_none() =>
        Assert.Equal(["b/gpt-5-mini"], Nearest("c/gpt-5-mini", 3, "a/other", "b/gpt-5-mini"));

    [Fact]
    public void A_seller_s_own_offer_comes_before_a_gateway_s() =>
        Assert.Equal(["b/gpt-5", "a/b/gpt-5"], Nearest("gpt-5", 2, "a/b/gpt-5", "b/gpt-5"));

    [Fact]
    public void No_more_ids_come_than_were_asked_for() =>
        Assert.Equal(["a/gpt-1"], Nearest("a/gpt-", 1, "a/gpt-1", "a/gpt-2", "a/gpt-3"));

    [Fact]
    public void Three_letters_alike_are_chance_and_four_are_a_family()
    {
        Assert.Empty(Nearest("c/abcyyyyyyyyyyyyyyy", 3, "x/abczzzzzzzzz"));
        Assert.Equal(["x/abcdzzzzzzzz"], Nearest("c/abcdyyyyyyyyyyyyyy", 3, "x/abcdzzzzzzzz"));
    }

    [Fact]
    public void Capitals_make_no_difference() =>
        Assert.Equal(["a/Llama-3"], Nearest("A/LLAMA-3", 3, "a/Llama-3", "b/llama-3"));

    [Fact]
    public void Of_names_alike_the_one_with_fewer_changes_comes_first() =>
        Assert.Equal(["a/model-12", "a/model-1234"], Nearest("a/model-1", 3, "a/model-1234", "a/model-12"));
}
