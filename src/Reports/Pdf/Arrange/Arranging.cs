using System.Collections.Immutable;

namespace FineTuneAdvisor.Reports.Pdf.Arrange;

/// <summary>Places strips on pages: in order, each once, inside the margins.</summary>
internal static class Arranging
{
    // From the spacing as designed to the tightest that still looks set on purpose.
    private static readonly ImmutableArray<double> Spacings = [1, 0.93, 0.86, 0.79, 0.72, 0.65, 0.58, 0.5];

    /// <param name="firstHeight">Of the text area of the first page, in points.</param>
    /// <param name="height">Of every other page's.</param>
    /// <returns>At least one page.</returns>
    public static ImmutableArray<Page> Arrange(ImmutableArray<Strip> strips, double firstHeight, double height)
    {
        var opening = OpeningLength(strips);
        var first = Opening([.. strips.Take(opening)], firstHeight, height);
        var rest = new PageFilling(height, height, spacing: 1);
        rest.Add([.. strips.Skip(opening)]);
        ImmutableArray<Page> pages = [.. first, .. rest.Finish()];
        return pages.IsEmpty ? [new Page([])] : pages;
    }

    // What stands before the first page break is meant to be seen at once: white gives way before a second page is begun.
    private static ImmutableArray<Page> Opening(ImmutableArray<Strip> strips, double firstHeight, double height)
    {
        ImmutableArray<Page> asDesigned = [];
        foreach (var spacing in Spacings)
        {
            var filling = new PageFilling(firstHeight, height, spacing);
            filling.Add(strips);
            var pages = filling.Finish();
            if (pages.Length <= 1)
            {
                return pages;
            }

            asDesigned = asDesigned.IsEmpty ? pages : asDesigned;
        }

        return asDesigned;
    }

    private static int OpeningLength(ImmutableArray<Strip> strips)
    {
        for (var index = 1; index < strips.Length; index++)
        {
            if (strips[index].StartsPage)
            {
                return index;
            }
        }

        return strips.Length;
    }
}
