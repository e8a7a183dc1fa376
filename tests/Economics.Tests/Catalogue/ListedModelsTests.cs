using FineTuneAdvisor.Economics.Catalogue;

namespace FineTuneAdvisor.Economics.Tests.Catalogue;

public class ListedModelsTests
{
    [Fact]
    public void A_line_states_prices_dates_or_reasoning_of_a_model()
    {
        var catalogue = TestFiles.Of("""
            listed: |
              seller/small prices 2026-08-06 file input 2 cachedInput 0.5 output 8
              seller/small prices 2026-09-01 page input 1.5 output 6
              seller/small otherPrices 2026-09-01 blog input 1.4
              seller/small tunedPrices 2026-08-06 file input 3 output 12
              seller/small dates 2026-09-01 page shutdown 2027-01-31
              seller/small reasoning
              seller/tiny prices 2026-08-06 two-files input 0.1 output 0.2
            """);
        var august = catalogue.At(TestFiles.Day("2026-08-31")).Find("seller/small")!;
        var september = catalogue.At(TestFiles.Day("2026-09-01")).Find("seller/small")!;

        Assert.Equal((2m, 0.5m, "C"), (august.Base.Input!.Value, august.Base.CachedInput!.Value, august.Base.Input.Grade));
        Assert.Null(august.Shutdown);
        Assert.Equal((1.5m, "A"), (september.Base.Input!.Value, september.Base.Input.Grade));
        Assert.Null(september.Base.CachedInput); // a later list that leaves it out
        Assert.Equal(3m, september.Tuned.Input!.Value);
        Assert.Equal(TestFiles.Day("2027-01-31"), september.Shutdown!.Value);
        Assert.True(september.IsReasoning);
        Assert.Equal(1.4m, Assert.Single(catalogue.Snapshots[0].Models[0].Other).Price.Value);
        Assert.Equal("B", catalogue.At(TestFiles.Day("2026-08-06")).Find("seller/tiny")!.Base.Input!.Grade);
    }

    [Fact]
    public void The_spelling_of_a_price_leaves_no_trace()
    {
        var catalogue = TestFiles.Of("""
            models:
              - { id: seller/a, prices: [{ known: 2026-08-06, source: file, input: 1.50, output: 10.00 }] }
            listed: |
              seller/b prices 2026-08-06 file input 1.50 output 10.00
            """);

        Assert.Equal(["1.5", "10", "1.5", "10"], catalogue.Snapshots[0].Models
            .SelectMany(model => model.Base[0].Prices.Published())
            .Select(price => price.Price.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("seller/small prices 2026-08-06 file input 0 output 8", "listed.seller/small: found 0, expected a price above 0")]
    [InlineData("seller/small prices 2026-08-06 file input 71000 output 8", "listed.seller/small: found 71000, expected at most 1000")]
    [InlineData("seller/small prices 2026-08-06 file input 1 cacheWrite 0.5 output 8", "listed.seller/small.prices.cacheWrite: found 0.5, expected at least the input price, 1")]
    [InlineData("seller/small prices 2026-08-06 file input cheap", "listed.seller/small: found \"input cheap\", expected a price and its amount")]
    [InlineData("seller/small prices 2026-08-06 file inptu 1", "listed.seller/small: found \"inptu 1\", expected a price and its amount")]
    [InlineData("seller/small prices 2026-08-06 fil input 1", "listed.seller/small: found \"fil\", expected the id of a source declared under 'sources'. Did you mean file?")]
    [InlineData("seller/small prices 2026-12-01 file input 1", "listed.seller/small: found 2026-12-01, expected a day not after the snapshot's, 2026-11-24")]
    [InlineData("seller/small prices yesterday file input 1", "listed.seller/small: found \"yesterday\", expected a date such as 2026-11-24")]
    [InlineData("seller/small price 2026-08-06 file input 1", "listed.seller/small: found \"price\", expected one of: prices, otherPrices, tunedPrices, otherTunedPrices, dates, reasoning")]
    [InlineData("seller/small dates 2026-08-06 file released 2026-08-01", "listed.seller/small: found \"released 2026-08-01\", expected shutdown and a date")]
    [InlineData("seller/small prices 2026-08-06 file input 1 input 2", "listed.seller/small: found the price of input a second time for the same day")]
    [InlineData("small prices 2026-08-06 file input 1", "listed: found \"small\", expected an id of the form provider/model")]
    public void A_line_that_cannot_be_right_is_a_problem_at_its_place(string line, string problem)
    {
        var found = Assert.Single(TestFiles.ProblemsOf($"listed: |\n  seller/tiny prices 2026-08-06 file input 1\n  {line}\n"));

        Assert.StartsWith("9:3 " + problem, found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_stands_once_in_the_snapshot()
    {
        var problem = Assert.Single(TestFiles.ProblemsOf("""
            models:
              - id: seller/small
                prices: [{ known: 2026-08-06, source: file, input: 1 }]
            listed: |
              seller/small prices 2026-08-06 file input 2
            """));

        Assert.StartsWith("11:3 listed.seller/small: found this model a second time", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_no_text_is_a_problem() =>
        Assert.Contains("expected a block of lines", Assert.Single(TestFiles.ProblemsOf("listed: [1, 2]\n")), StringComparison.Ordinal);
}
