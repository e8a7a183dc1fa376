using System.Collections.Immutable;

namespace FineTuneAdvisor.Reports.Pdf.Arrange;

/// <summary>Places strips on pages: in order, each once, inside the margins.</summary>
internal static class Arranging
{
    // From the white as designed to the least that still looks set on purpose: inside boxes and between strips.
    private static readonly ImmutableArray<(double Inside, double Between)> Tightening =
        [(1, 1), (1, 0.93), (1, 0.86), (1, 0.79), (1, 0.72), (0.8, 0.72), (0.8, 0.65), (0.6, 0.65), (0.6, 0.58), (0.6, 0.5)];

    // More text than this many pages, without any white between, will not fit on one.
    private const double Hopeless = 1.3;

    /// <param name="openings">
    /// What is meant to be seen at once, from the form as designed to the shortest, each measured with a factor on the white inside boxes:
    /// white gives way before a shorter form is taken, and that before a second page is begun.
    /// </param>
    /// <param name="rest">What follows, on a new page.</param>
    /// <param name="firstHeight">Of the text area of the first page, in points.</param>
    /// <param name="height">Of every other page's.</param>
    /// <returns>At least one page.</returns>
    public static ImmutableArray<Page> Arrange(
        IReadOnlyList<Func<double, ImmutableArray<Strip>>> openings,
        ImmutableArray<Strip> rest,
        double firstHeight,
        double height)
    {
        var first = Opening(openings, firstHeight, height);
        ImmutableArray<Page> pages = [.. first, .. Filled(rest, first.IsEmpty ? firstHeight : height, height, spacing: 1)];
        return pages.IsEmpty ? [new Page([])] : pages;
    }

    private static ImmutableArray<Page> Opening(IReadOnlyList<Func<double, ImmutableArray<Strip>>> openings, double firstHeight, double height)
    {
        var asDesigned = Filled(openings[0](1), firstHeight, height, spacing: 1);
        if (asDesigned.Length <= 1)
        {
            return asDesigned;
        }

        return openings.Select(opening => OnOnePage(opening, firstHeight, height)).FirstOrDefault(page => page is not null) is { } page
            ? [page]
            : asDesigned;
    }

    // Null where it does not fit with the least white that still looks set on purpose.
    private static Page? OnOnePage(Func<double, ImmutableArray<Strip>> opening, double firstHeight, double height)
    {
        foreach (var group in Tightening.GroupBy(step => step.Inside))
        {
            var measured = opening(group.Key);
            if (measured.Sum(strip => strip.Height) > Hopeless * firstHeight)
            {
                return null;
            }

            foreach (var (_, between) in group)
            {
                var pages = Filled(measured, firstHeight, height, between);
                if (pages is [var page])
                {
                    return page;
                }
            }
        }

        return null;
    }

    private static ImmutableArray<Page> Filled(ImmutableArray<Strip> strips, double firstHeight, double height, double spacing)
    {
        var filling = new PageFilling(firstHeight, height, spacing);
        filling.Add(strips);
        return filling.Finish();
    }
}
