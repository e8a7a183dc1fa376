namespace FineTuneAdvisor.Economics.Tests.Catalogue;

public class PriceCatalogueTests
{
    [Theory]
    [InlineData("2026-06-01", "2026-06-01")]
    [InlineData("2026-09-30", "2026-06-01")]
    [InlineData("2026-10-01", "2026-10-01")]
    [InlineData("2030-01-01", "2026-10-01")]
    public void The_newest_snapshot_that_is_not_after_the_day_counts(string day, string snapshot) =>
        Assert.Equal(TestFiles.Day(snapshot), TestFiles.TwoSnapshots.At(TestFiles.Day(day)).SnapshotAsOf);

    [Fact]
    public void Where_every_snapshot_is_later_the_oldest_counts_without_what_it_learnt_after_the_day()
    {
        var april = TestFiles.TwoSnapshots.At(TestFiles.Day("2026-04-01"));

        Assert.Equal(TestFiles.Day("2026-06-01"), april.SnapshotAsOf);
        Assert.Equal(1.00m, april.Find("seller/small-1")!.Base.Input!.Value); // 0.80 came on 2026-05-01
    }

    [Fact]
    public void What_the_next_snapshot_says_of_an_earlier_day_does_not_reach_back()
    {
        // The price of 2026-09-01 stands only in the snapshot of 2026-10-01.
        var september = TestFiles.TwoSnapshots.At(TestFiles.Day("2026-09-30"));

        Assert.Equal(0.80m, september.Find("seller/small-1")!.Base.Input!.Value);
        Assert.Null(september.Find("seller/small-1")!.Shutdown);
        Assert.DoesNotContain("seller/small-2", september.KnownIds);
    }

    [Fact]
    public void A_price_that_a_later_list_leaves_out_is_unknown_from_then_on()
    {
        var before = TestFiles.TwoSnapshots.At(TestFiles.Day("2026-04-30")).Find("seller/small-1")!.Base;
        var after = TestFiles.TwoSnapshots.At(TestFiles.Day("2026-05-01")).Find("seller/small-1")!.Base;

        Assert.Equal(0.10m, before.CachedInput!.Value);
        Assert.Null(after.CachedInput);
    }

    [Fact]
    public void A_model_of_which_nothing_was_known_yet_has_no_row_but_a_known_id()
    {
        var february = TestFiles.TwoSnapshots.At(TestFiles.Day("2026-02-28"));

        Assert.Null(february.Find("seller/small-1"));
        Assert.Contains("seller/small-1", february.KnownIds);
    }

    [Fact]
    public void A_value_carries_the_day_the_source_and_the_grade_of_its_entry()
    {
        var output = TestFiles.TwoSnapshots.At(TestFiles.Day("2026-10-01")).Find("seller/small-1")!.Base.Output!;

        Assert.Equal(2.00m, output.Value);
        Assert.Equal(TestFiles.Day("2026-09-01"), output.AsOf);
        Assert.Equal("A", output.Grade);
        Assert.Equal("The seller's page", output.Source.Title);
    }

    [Fact]
    public void Entries_of_one_day_make_one_list_each_price_with_its_own_source()
    {
        var row = TestFiles.Of("""
            models:
              - id: seller/small
                prices:
                  - { known: 2026-08-06, source: two-files, input: 2.00, output: 8.00 }
                  - { known: 2026-08-06, source: file, batchInput: 1.00, batchOutput: 4.00 }
            """).At(TestFiles.Day("2026-11-24")).Find("seller/small")!;

        Assert.Equal("B", row.Base.Input!.Grade);
        Assert.Equal("C", row.Base.BatchOutput!.Grade);
    }

    [Theory]
    [InlineData("small-1", "seller/small-1")]
    [InlineData("seller/smal-1", "seller/small-1")]
    [InlineData("seller/small", "seller/small-1")]
    public void An_unknown_id_leads_to_the_nearest_one_of_the_snapshot(string id, string nearest) =>
        Assert.Equal(nearest, TestFiles.TwoSnapshots.At(TestFiles.Day("2026-10-01")).NearestIds(id)[0]);

    [Fact]
    public void An_id_like_nothing_in_the_snapshot_has_no_nearest_one() =>
        Assert.Empty(TestFiles.TwoSnapshots.At(TestFiles.Day("2026-10-01")).NearestIds("elsewhere/giant-model-of-another-kind"));
}
