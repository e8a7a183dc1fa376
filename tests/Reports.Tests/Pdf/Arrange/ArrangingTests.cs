using System.Collections.Immutable;
using CsCheck;
using FineTuneAdvisor.Reports.Pdf.Arrange;

namespace FineTuneAdvisor.Reports.Tests.Pdf.Arrange;

public class ArrangingTests
{
    private const double First = 120;
    private const double Height = 100;

    private static readonly Gen<ImmutableArray<ImmutableArray<Strip>>> Documents =
        Gen.Select(Gen.Double[1, 60], Gen.Double[0, 30], Gen.Enum<Keep>(), Gen.Bool)
            .Select((height, space, keep, hasHead) => Strip(height) with
            {
                SpaceBefore = space,
                KeepWithNext = keep,
                Repeated = hasHead ? Strip(5) : null,
            })
            .Array[0, 16]
            .Select(strips => strips.ToImmutableArray())
            .Array[1, 4]
            .Select(parts => parts.ToImmutableArray());

    [Fact]
    public void Every_strip_is_placed_once_in_order_and_inside_the_margins() => Documents.Sample(parts =>
    {
        var pages = Arrange(parts);
        var placed = pages.SelectMany(page => page.Strips.Where(strip => !strip.IsRepeated).Select(strip => strip.Strip));
        Assert.True(parts.SelectMany(part => part).SequenceEqual(placed, ReferenceEqualityComparer.Instance));
        for (var page = 0; page < pages.Length; page++)
        {
            var bottom = 0.0;
            foreach (var strip in pages[page].Strips)
            {
                Assert.True(strip.Top >= bottom - 1e-6);
                bottom = strip.Bottom;
            }

            Assert.True(bottom <= (page == 0 ? First : Height) + 1e-6);
        }
    });

    [Fact]
    public void No_page_is_empty_and_white_at_its_top_is_dropped() => Documents.Sample(parts =>
    {
        var pages = Arrange(parts);
        Assert.True(parts.All(part => part.IsEmpty) ? pages is [{ Strips: [] }] : pages.All(page => page.Strips[0].Top == 0));
    });

    [Fact]
    public void A_head_stands_above_the_first_strip_of_its_table_on_a_page_and_nowhere_else() => Documents.Sample(parts =>
    {
        foreach (var page in Arrange(parts).Where(page => page.Strips.Length > 0))
        {
            var first = page.Strips.First(strip => !strip.IsRepeated).Strip;
            var heads = page.Strips.Where(strip => strip.IsRepeated).Select(strip => strip.Strip);
            Assert.Equal(first.Repeated is null ? [] : [first.Repeated], heads);
            Assert.Equal(first.Repeated is not null, page.Strips[0].IsRepeated);
        }
    });

    [Fact]
    public void A_heading_is_never_the_last_on_its_page() => Gen.Double[5, 25].Array[1, 60].Sample(heights =>
    {
        // Every third strip is a heading of 10, so heading and text are 35 at most: always less than a page.
        var strips = heights.Select((height, index) => index % 3 == 0 ? Strip(10) with { KeepWithNext = Keep.Always } : Strip(height)).ToImmutableArray();
        foreach (var page in Arrange([strips]))
        {
            Assert.True(page.Strips[^1].Strip.KeepWithNext == Keep.No || ReferenceEquals(page.Strips[^1].Strip, strips[^1]));
        }
    });

    [Fact]
    public void What_would_like_to_stay_together_does_if_a_page_can_hold_it()
    {
        // After a break 60 + 30 stand on one page; 30 more, kept with 20, leaves 10: too little.
        var group = new[] { Strip(30) with { KeepWithNext = Keep.IfItFits }, Strip(20) };

        var pages = Arrange([[Strip(60)], [Strip(30), Strip(30), .. group]]);

        Assert.Equal([1, 2, 2], pages.Select(page => page.Strips.Length));
    }

    [Fact]
    public void A_group_taller_than_a_page_is_parted_but_not_behind_its_heading()
    {
        // 30 x 5 = 150 is more than a page. Loose, three fit (90); but the third heads the fourth, so two stand on the page.
        ImmutableArray<Strip> group = [.. Enumerable.Range(0, 5).Select(index => Strip(30) with { KeepWithNext = index == 2 ? Keep.Always : Keep.IfItFits })];

        var pages = Arrange([[], [Strip(10), .. group]], Height);

        Assert.Equal([3, 3], pages.Select(page => page.Strips.Length));
    }

    [Fact]
    public void White_gives_way_before_the_opening_runs_over()
    {
        // 4 x 25 + 3 x 10 = 130 of 120: at 0.65 the white is 19.5.
        ImmutableArray<Strip> opening = [.. Enumerable.Range(0, 4).Select(_ => Strip(25) with { SpaceBefore = 10 })];

        var pages = Arrange([opening, [Strip(10)]]);

        Assert.Equal([4, 1], pages.Select(page => page.Strips.Length));
        Assert.Equal(25 + 6.5, pages[0].Strips[1].Top, 1e-9);
    }

    [Fact]
    public void White_inside_boxes_gives_way_next()
    {
        // 100 of text and 30 of white inside boxes: 130 as designed, 124 at 0.8, 118 at 0.6, of 120.
        var asked = new List<double>();

        var pages = Arranging.Arrange([Opening], [], First, Height);

        Assert.Single(pages);
        Assert.Equal([1, 1, 0.8, 0.6], asked);

        ImmutableArray<Strip> Opening(double inside)
        {
            asked.Add(inside);
            return [Strip(60 + (15 * inside)), Strip(40 + (15 * inside))];
        }
    }

    [Fact]
    public void A_shorter_opening_is_taken_where_white_alone_does_not_suffice()
    {
        // 5 x 25 = 125 of 120 even without white; 4 x 25 with the white as designed, 3 x 6, is 118.
        var pages = Arranging.Arrange([_ => Strips(5), _ => Strips(4), _ => Strips(1)], [], First, Height);

        Assert.Equal([4], pages.Select(page => page.Strips.Length));

        static ImmutableArray<Strip> Strips(int count) => [.. Enumerable.Range(0, count).Select(_ => Strip(25) with { SpaceBefore = 6 })];
    }

    [Fact]
    public void An_opening_that_cannot_fit_keeps_its_white()
    {
        ImmutableArray<Strip> opening = [.. Enumerable.Range(0, 5).Select(_ => Strip(25) with { SpaceBefore = 10 })];

        var pages = Arrange([opening]);

        Assert.Equal([3, 2], pages.Select(page => page.Strips.Length));
        Assert.Equal(35, pages[0].Strips[1].Top);
    }

    [Fact]
    public void White_gives_way_where_that_spares_a_nearly_empty_last_page()
    {
        // 6 x 15 = 90 and 5 x 3 = 15 of white: 105 of 100, so the sixth would stand alone. At 0.72 of the white it is 100.8;
        // with 0.95 of the white inside, 6 x 14.875 = 89.25 and 10.8; with 0.9, 6 x 14.75 = 88.5 and 10.8.
        var asked = new List<double>();

        var pages = Arranging.Arrange([_ => [Strip(1)]], [Chapter], First, Height);

        Assert.Equal([1, 6], pages.Select(page => page.Strips.Length));
        Assert.Equal([1, 0.95, 0.9], asked.Distinct());
        Assert.Equal(14.75 + (0.72 * 3), pages[1].Strips[1].Top, 1e-9);

        ImmutableArray<Strip> Chapter(double inside)
        {
            asked.Add(inside);
            return Lines(6, 12.5 + (2.5 * inside), 3);
        }
    }

    [Fact]
    public void Each_chapter_is_tightened_by_itself()
    {
        // 3 x 30.9 = 92.7 and 2 x 5 = 10 of white: 102.7 of 100. At 0.79 of the white it is 100.6, at 0.72 99.9.
        var pages = Arrange([[], Lines(3, 30.9, 5), Lines(2, 30, 5)], Height);

        Assert.Equal([3, 2], pages.Select(page => page.Strips.Length));
        Assert.Equal([30.9 + 3.6, 35], pages.Select(page => page.Strips[1].Top));
    }

    [Fact]
    public void A_last_page_that_is_a_third_full_keeps_its_white()
    {
        // 4 x 14 + 33 = 89 and 4 x 3 = 12 of white: 101 of 100. At 0.86 of the white it would be 99.3, but 33 of 100 is no empty page.
        var pages = Arrange([[], [.. Lines(4, 14, 3), Strip(33) with { SpaceBefore = 3 }]], Height);

        Assert.Equal([4, 1], pages.Select(page => page.Strips.Length));
        Assert.Equal(17, pages[0].Strips[1].Top);
    }

    [Fact]
    public void A_last_page_that_no_tighter_setting_spares_leaves_the_others_as_designed()
    {
        // 7 x 14.8 = 103.6 of 100 without any white: that is known once white inside has been tried.
        var asked = new List<double>();

        var pages = Arranging.Arrange([_ => [Strip(1)]], [Chapter], First, Height);

        Assert.Equal([1, 5, 2], pages.Select(page => page.Strips.Length));
        Assert.Equal(17.8, pages[1].Strips[1].Top);
        Assert.Equal([1, 0.95], asked.Distinct());

        ImmutableArray<Strip> Chapter(double inside)
        {
            asked.Add(inside);
            return Lines(7, 14.8, 3);
        }
    }

    [Fact]
    public void A_strip_taller_than_a_page_is_divided_under_its_head_on_every_page()
    {
        // 250 in all: 120 - 40 = 80 on the first page, then 90 under a head of 10, then the last 80.
        var tall = Divisible(250) with { Repeated = Strip(10) };

        var pages = Arrange([[Strip(40), tall]]);

        Assert.Equal([80, 90, 80], pages.Select(page => page.Strips[^1].Strip.Height));
        Assert.Equal([false, true, true], pages.Select(page => page.Strips[0].IsRepeated));
    }

    [Fact]
    public void What_leads_to_a_strip_taller_than_a_page_stays_with_its_first_part()
    {
        // A heading of 30 and 250 below. After 60 of 120 it fits with 30 of the strip; after 90 and a hair nothing of the strip would, so both go on.
        ImmutableArray<Strip> chapter = [Strip(30) with { KeepWithNext = Keep.Always }, Divisible(250)];

        Assert.Equal([3, 1, 1, 1], Arrange([[Strip(60), .. chapter]]).Select(page => page.Strips.Length));
        Assert.Equal([1, 2, 1, 1], Arrange([[Strip(89.5), .. chapter]]).Select(page => page.Strips.Length));
    }

    [Fact]
    public void A_strip_that_cannot_be_divided_runs_over_rather_than_being_lost()
    {
        var pages = Arrange([[Strip(150), Strip(10)]]);

        Assert.Equal([1, 1], pages.Select(page => page.Strips.Length));
    }

    // The opening first, then each chapter.
    private static ImmutableArray<Page> Arrange(ImmutableArray<ImmutableArray<Strip>> parts, double firstHeight = First) =>
        Arranging.Arrange([_ => parts[0]], [.. parts[1..].Select(part => (Func<double, ImmutableArray<Strip>>)(_ => part))], firstHeight, Height);

    // So many lines, each with white above it.
    private static ImmutableArray<Strip> Lines(int count, double height, double space) => [.. Enumerable.Range(0, count).Select(_ => Strip(height) with { SpaceBefore = space })];

    private static Strip Strip(double height) => new(height, []);

    private static Strip Divisible(double height) => Strip(height) with
    {
        Divide = room => room < 1 ? null : (Strip(room), Divisible(height - room)),
    };
}
