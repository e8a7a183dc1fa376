using System.Collections.Immutable;

namespace FineTuneAdvisor.Reports.Pdf.Arrange;

/// <summary>Fills one page after the other, from the top.</summary>
/// <param name="firstHeight">Of the text area of the first page, in points.</param>
/// <param name="height">Of every other page's.</param>
/// <param name="spacing">Factor on all white between strips: 1 as designed.</param>
internal sealed class PageFilling(double firstHeight, double height, double spacing)
{
    // Heights are sums of many parts: what fits on paper shall not fail for a rounding.
    private const double Tolerance = 1e-6;
    private const double MostRepeated = 0.25;

    private readonly ImmutableArray<Page>.Builder pages = ImmutableArray.CreateBuilder<Page>();
    private readonly List<PlacedStrip> placed = [];
    private double used;

    public void Add(IReadOnlyList<Strip> strips)
    {
        foreach (var chain in Chains(strips, Keep.IfItFits))
        {
            AddChain(chain, Keep.IfItFits);
        }
    }

    public ImmutableArray<Page> Finish()
    {
        EndPage();
        return pages.ToImmutable();
    }

    /// <summary>Runs of strips of which each but the last is kept with the next at least so much.</summary>
    private static IEnumerable<List<Strip>> Chains(IEnumerable<Strip> strips, Keep least)
    {
        var chain = new List<Strip>();
        foreach (var strip in strips)
        {
            if (strip.StartsPage && chain.Count > 0)
            {
                yield return chain;
                chain = [];
            }

            chain.Add(strip);
            if (strip.KeepWithNext < least)
            {
                yield return chain;
                chain = [];
            }
        }

        if (chain.Count > 0)
        {
            yield return chain;
        }
    }

    private void AddChain(List<Strip> chain, Keep least)
    {
        if (chain[0].StartsPage)
        {
            EndPage();
        }

        if (Fits(chain))
        {
            chain.ForEach(Place);
        }
        else if (FitsAnEmptyPage(chain))
        {
            EndPage();
            chain.ForEach(Place);
        }
        else if (chain.Count == 1)
        {
            AddTall(chain[0]);
        }
        else
        {
            foreach (var part in Chains(chain, least + 1))
            {
                AddChain(part, least + 1);
            }
        }
    }

    private void AddTall(Strip strip)
    {
        while (!Fits([strip]))
        {
            var room = Height - used - (IsAtTop ? RepeatedHeight(strip) : strip.SpaceBefore * spacing);
            if (strip.Divide?.Invoke(room) is { } parts)
            {
                Place(parts.Head with { SpaceBefore = strip.SpaceBefore, Frame = strip.Frame, Repeated = strip.Repeated });
                strip = parts.Tail with { Frame = strip.Frame, Repeated = strip.Repeated };
            }
            else if (IsAtTop)
            {
                break; // Nothing can be cut off: it runs over the margin rather than being lost.
            }

            EndPage();
        }

        Place(strip);
    }

    private void Place(Strip strip)
    {
        if (IsAtTop && RepeatedHeight(strip) > 0)
        {
            var head = strip.Repeated!;
            placed.Add(new PlacedStrip(head, 0, IsRepeated: true));
            used = head.Height;
        }
        else if (!IsAtTop)
        {
            used += strip.SpaceBefore * spacing;
        }

        placed.Add(new PlacedStrip(strip, used));
        used += strip.Height;
    }

    private void EndPage()
    {
        if (placed.Count == 0)
        {
            return;
        }

        pages.Add(new Page([.. placed]));
        placed.Clear();
        used = 0;
    }

    private double Height => pages.Count == 0 ? firstHeight : height;

    private bool IsAtTop => placed.Count == 0;

    private bool Fits(List<Strip> chain) =>
        used + HeightOf(chain, IsAtTop) <= Height + Tolerance;

    private bool FitsAnEmptyPage(List<Strip> chain) => HeightOf(chain, isAtTop: true) <= height + Tolerance;

    private double HeightOf(List<Strip> chain, bool isAtTop) =>
        chain.Sum(strip => strip.Height + (strip.SpaceBefore * spacing))
        + (isAtTop ? RepeatedHeight(chain[0]) - (chain[0].SpaceBefore * spacing) : 0);

    // A head that would fill much of every page is said once only.
    private double RepeatedHeight(Strip strip) =>
        strip.Repeated is { } head && head.Height <= MostRepeated * height ? head.Height : 0;
}
