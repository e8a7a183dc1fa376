using System.Collections.Immutable;
using CsCheck;
using FineTuneAdvisor.Reports.Pdf.Measure;

namespace FineTuneAdvisor.Reports.Tests.Pdf.Measure;

public class ColumnWidthsTests
{
    private const double Hair = 1e-9;

    [Fact]
    public void Columns_of_the_same_content_are_as_wide() =>
        // Of 128 steps 64 each: 400 / 2.
        Widths([200, 200], ColumnWidths.Share(400, [Column(10, 10, 900), Column(10, 10, 900)]));

    [Fact]
    public void What_is_left_goes_where_it_makes_the_table_lower()
    {
        // The words of the first column fit its least width; only the second has text that takes lines.
        var widths = ColumnWidths.Share(400, [Column(40, 40, 40), Column(20, 20, 3_000)]);

        Assert.InRange(widths[0], 40, 60);
        Assert.Equal(400, widths.Sum(), Hair);
    }

    [Fact]
    public void Two_columns_of_long_text_share_by_its_length()
    {
        // Ten and twenty lines' worth: neither may be left with all the height.
        var widths = ColumnWidths.Share(330, [Column(10, 10, 1_000), Column(10, 10, 2_000)]);

        Assert.InRange(widths[1] / widths[0], 1.5, 2.5);
    }

    [Fact]
    public void An_amount_stays_on_one_line_where_that_makes_the_table_no_higher()
    {
        var amount = new ColumnContent(Aside: 0, Unparted: 90, Whole: 30, Parted: 30, Lengths: [90]);

        // One line beside one, then a text of some thirty lines, which would be three more beside the whole amount.
        Assert.True(ColumnWidths.Share(400, [amount, Column(20, 20, 250)])[0] >= 90);
        Assert.True(ColumnWidths.Share(400, [amount, Column(20, 20, 9_000)])[0] < 90);
        // 90 + 320 > 400, and 30 + 320 fit.
        Assert.True(ColumnWidths.Share(400, [amount, Column(320, 320, 250)])[1] >= 320);
    }

    [Fact]
    public void Words_are_parted_at_their_signs_only_where_whole_words_do_not_fit_together()
    {
        // 195 + 215 > 400, but 180 and 100 fit.
        var widths = ColumnWidths.Share(400, [Column(195, 180, 195), Column(215, 100, 215)]);

        Assert.True(widths[0] >= 180 && widths[1] >= 100);
        Assert.Equal(400, widths.Sum(), Hair);
    }

    [Fact]
    public void A_long_name_is_parted_where_that_spares_the_others_lines()
    {
        // Of 400 points: whole, 180 leaves 220 for texts of 1,100, five lines each; parted at 90 they have up to 310, four lines each.
        ColumnContent Name(double parted) => new(0, 180, 180, parted, [180, 30, 30, 30]);
        var texts = new ColumnContent(0, 60, 60, 20, [30, 1_100, 1_100, 1_100]);

        Assert.True(ColumnWidths.Share(400, [Name(90), texts])[0] < 180);
        Assert.True(ColumnWidths.Share(400, [Name(180), texts])[0] >= 180);

        // A short word is never parted for that: 120 is less than a third.
        Assert.True(ColumnWidths.Share(400, [new ColumnContent(0, 120, 120, 40, [120, 30, 30, 30]), texts])[0] >= 120);
    }

    [Fact]
    public void A_word_of_more_than_half_the_width_is_parted_alone() =>
        // 500 is too much; parted at 40 its column leaves the other its whole word of 120.
        Assert.True(ColumnWidths.Share(400, [Column(120, 30, 120), Column(500, 40, 500)])[0] >= 120);

    [Fact]
    public void A_word_that_no_column_holds_is_cut_before_any_other_word()
    {
        // 2,000 is cut whatever is done: its column gets what the words of 60 and 50 leave.
        var widths = ColumnWidths.Share(400, [Column(60, 30, 60), Column(50, 25, 50), Column(2_000, 2_000, 2_000)]);

        Assert.True(widths[0] >= 60 && widths[1] >= 50);
    }

    [Fact]
    public void Where_nothing_fits_each_gets_by_its_need() =>
        // Needs 200 : 200 : 100, of 400.
        Widths([160, 160, 80], ColumnWidths.Share(400, [Column(200, 200, 200), Column(200, 200, 200), Column(100, 100, 100)]));

    [Fact]
    public void The_widths_always_add_up_and_none_is_negative() =>
        Gen.Select(Gen.Double[0, 40], Gen.Double[12, 300], Gen.Double[0, 1], Gen.Double[0, 5_000].Array[3]).Array[1, 12].Sample(drawn =>
        {
            ImmutableArray<ColumnContent> columns = [.. drawn.Select(column => new ColumnContent(column.Item1, column.Item2, column.Item2, column.Item2 * column.Item3, [.. column.Item4]))];

            var widths = ColumnWidths.Share(487, columns);

            Assert.Equal(487, widths.Sum(), 1e-6);
            Assert.All(widths, width => Assert.True(width >= 0));


            // Where whole words fit, a name of a third of the table and more is parted alone.
            Assert.True(columns.Sum(column => column.Aside + column.Whole) > 487 || widths.Zip(columns).Count(pair => pair.First < pair.Second.Aside + pair.Second.Whole - Hair) is var parted
                && (parted == 0 || (parted == 1 && widths.Zip(columns).All(pair => pair.First >= pair.Second.Aside + pair.Second.Whole - Hair || pair.Second.Aside + pair.Second.Whole > 487 / 3.0))));
        });

    private static ColumnContent Column(double whole, double parted, double length) => new(0, whole, whole, parted, [length]);

    private static void Widths(double[] expected, ImmutableArray<double> found) => Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First, pair.Second, 1e-6));
}
