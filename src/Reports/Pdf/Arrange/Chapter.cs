using System.Collections.Immutable;

namespace FineTuneAdvisor.Reports.Pdf.Arrange;

/// <summary>What begins on a page of its own: its white gives way where that spares a nearly empty last page.</summary>
/// <param name="measured">Its strips, with a factor on the white inside boxes and rows.</param>
/// <param name="firstHeight">Of the text area of its first page, in points.</param>
/// <param name="height">Of every other page's.</param>
internal sealed class Chapter(Func<double, ImmutableArray<Strip>> measured, double firstHeight, double height)
{
    // A last page with less than this part of it looks forgotten.
    private const double NearlyEmpty = 0.33;

    public ImmutableArray<Page> Pages()
    {
        var asDesigned = Filled(White.AsDesigned);
        return EndsNearlyEmpty(asDesigned)
            ? Tighter().FirstOrDefault(pages => !EndsNearlyEmpty(pages), asDesigned)
            : asDesigned;
    }

    private IEnumerable<ImmutableArray<Page>> Tighter()
    {
        var lacking = 0.0;
        foreach (var between in White.BetweenOnManyPages)
        {
            var pages = Filled(new White(White.AsDesigned.Inside, between));
            yield return pages;
            lacking = Lacking(pages);
        }

        // To measure anew takes time. What the white inside gives up grows evenly: where even the least would not make room for the last page, no more is tried.
        foreach (var inside in White.InsideOnManyPages.TakeWhile(inside => SavedWithLeast(inside) >= lacking))
        {
            yield return Filled(new White(inside, White.BetweenOnManyPages[^1]));
        }
    }

    // For the last page, on the one before it.
    private double Lacking(ImmutableArray<Page> pages) =>
        pages[^1].Strips[^1].Bottom + pages[^2].Strips[^1].Bottom - (pages.Length == 2 ? firstHeight : height);

    // By what is saved with that factor.
    private double SavedWithLeast(double inside) =>
        (TextHeight(White.AsDesigned.Inside) - TextHeight(inside)) / (White.AsDesigned.Inside - inside) * (White.AsDesigned.Inside - White.InsideOnManyPages[^1]);

    private double TextHeight(double inside) => measured(inside).Sum(strip => strip.Height);

    private ImmutableArray<Page> Filled(White white) => PageFilling.Fill(measured(white.Inside), firstHeight, height, white.Between);

    private bool EndsNearlyEmpty(ImmutableArray<Page> pages) => pages.Length > 1 && pages[^1].Strips[^1].Bottom < NearlyEmpty * height;
}
