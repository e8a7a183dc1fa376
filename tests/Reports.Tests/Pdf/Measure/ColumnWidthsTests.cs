using System.Collections.Immutable;
using CsCheck;
using FineTuneAdvisor.Reports.Pdf.Measure;

namespace FineTuneAdvisor.Reports.Tests.Pdf.Measure;

public class ColumnWidthsTests
{
    [Fact]
    public void Weights_share_the_width()
    {
        // 400 over 1 + 3: 100 and 300.
        Assert.Equal([100, 300], ColumnWidths.Share(400, [1, 3], [50, 50], [50, 50]));
    }

    [Fact]
    public void A_column_gets_what_its_widest_word_needs_and_the_others_share_the_rest()
    {
        // 100 is too narrow for a word of 160; of the 240 left, 80 and 160.
        Assert.Equal([160, 80, 160], ColumnWidths.Share(400, [1, 1, 2], [160, 10, 10], [20, 10, 10]));
    }

    [Fact]
    public void Words_are_parted_at_their_signs_only_where_whole_words_do_not_fit_together()
    {
        // 300 + 200 > 400, but the parts fit: 250 and the rest.
        Assert.Equal([250, 150], ColumnWidths.Share(400, [1, 3], [300, 200], [250, 100]));
    }

    [Fact]
    public void A_word_of_more_than_half_the_width_is_parted_alone()
    {
        // 500 is too much; parted at 40 its column shares with the other, which keeps its whole word of 120: 120 and 280.
        Assert.Equal([120, 280], ColumnWidths.Share(400, [1, 4], [120, 500], [30, 40]));
    }

    [Fact]
    public void Where_nothing_fits_half_goes_by_need_and_half_by_weight()
    {
        // Needs 200 : 200 : 100, weights 1 : 1 : 2: 400 x (2/5 + 1/4) / 2 = 130 twice, 400 x (1/5 + 1/2) / 2 = 140.
        Assert.Equal([130, 130, 140], ColumnWidths.Share(400, [1, 1, 2], [200, 200, 100], [200, 200, 100]), new WithinAHair());
    }

    [Fact]
    public void A_word_that_no_column_holds_is_cut_before_any_other_word()
    {
        // 2,000 is cut whatever is done: its column gets its share of what the words of 60 and 50 leave, all of 290.
        Assert.Equal([60, 50, 290], ColumnWidths.Share(400, [1, 1, 8], [60, 50, 2_000], [30, 25, 2_000]), new WithinAHair());
    }

    [Fact]
    public void Columns_without_weight_share_evenly()
    {
        Assert.Equal([200, 200], ColumnWidths.Share(400, [0, 0], [10, 10], [10, 10]));
    }

    [Fact]
    public void The_widths_always_add_up_and_none_is_negative() =>
        Gen.Select(Gen.Double[0, 10], Gen.Double[12, 300], Gen.Double[0, 1]).Array[1, 12].Sample(columns =>
        {
            var weights = columns.Select(column => column.Item1).ToImmutableArray();
            var whole = columns.Select(column => column.Item2).ToImmutableArray();
            var parted = columns.Select(column => column.Item2 * column.Item3).ToImmutableArray();

            var widths = ColumnWidths.Share(487, weights, whole, parted);

            Assert.Equal(487, widths.Sum(), 1e-6);
            Assert.All(widths, width => Assert.True(width >= 0));
            Assert.True(whole.Sum() > 487 || widths.Zip(whole).All(pair => pair.First >= pair.Second - 1e-9));
        });

    private sealed class WithinAHair : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) < 1e-9;

        public int GetHashCode(double obj) => 0;
    }
}
