using System.Collections.Immutable;

namespace FineTuneAdvisor.Reports.Pdf.Arrange;

/// <summary>Places strips on pages: in order, each once, inside the margins.</summary>
internal static class Arranging
{
    // More text than this many pages, without any white between, will not fit on one.
    private const double Hopeless = 1.3;

    /// <param name="openings">
    /// What is meant to be seen at once, from the form as designed to the shortest, each measured with a factor on the white inside boxes:
    /// white gives way before a shorter form is taken, and that before a second page is begun.
    /// </param>
    /// <param name="chapters">
    /// What follows, each on new pages, measured with a factor on the white inside boxes: white gives way where that spares a nearly empty last page.
    /// </param>
    /// <param name="firstHeight">Of the text area of the first page, in points.</param>
    /// <param name="height">Of every other page's.</param>
    /// <returns>At least one page.</returns>
    public static ImmutableArray<Page> Arrange(
        IReadOnlyList<Func<double, ImmutableArray<Strip>>> openings,
        IReadOnlyList<Func<double, ImmutableArray<Strip>>> chapters,
        double firstHeight,
        double height)
    {
        var pages = Opening(openings, firstHeight, height).ToBuilder();
        foreach (var chapter in chapters)
        {
            pages.AddRange(new Chapter(chapter, pages.Count == 0 ? firstHeight : height, height).Pages());
        }

        return pages.Count == 0 ? [new Page([])] : pages.DrainToImmutable();
    }

    private static ImmutableArray<Page> Opening(IReadOnlyList<Func<double, ImmutableArray<Strip>>> openings, double firstHeight, double height)
    {
        var asDesigned = PageFilling.Fill(openings[0](White.AsDesigned.Inside), firstHeight, height, White.AsDesigned.Between);
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
        foreach (var group in White.OnOnePage.GroupBy(white => white.Inside))
        {
            var measured = opening(group.Key);
            if (measured.Sum(strip => strip.Height) > Hopeless * firstHeight)
            {
                return null;
            }

            foreach (var white in group)
            {
                var pages = PageFilling.Fill(measured, firstHeight, height, white.Between);
                if (pages is [var page])
                {
                    return page;
                }
            }
        }

        return null;
    }
}
