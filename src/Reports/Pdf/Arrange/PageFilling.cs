using System.Collections.Immutable;

namespace FineTuneAdvisor.Reports.Pdf.Arrange;

/// <summary>Fills one page after the other, from the top.</summary>
internal sealed class PageFilling
{
    // Heights are sums of many parts: what fits on paper shall not fail for a rounding.
    private const double Tolerance = 1e-6;
    private const double MostRepeated = 0.25;

    private readonly ImmutableArray<Page>.Builder pages = ImmutableArray.CreateBuilder<Page>();
    private readonly List<PlacedStrip> placed = [];
    private readonly double firstHeight;
    private readonly double height;
    private readonly double spacing;
    private double used;

    private PageFilling(double firstHeight, double height, double spacing)
    {
        this.firstHeight = firstHeight;
        this.height = height;
        this.spacing = spacing;
    }

    /// <param name="strips">In the order of reading.</param>
    /// <param name="firstHeight">Of the text area of the first page, in points.</param>
    /// <param name="height">Of every other page's.</param>
    /// <param name="spacing">Factor on all white between strips: 1 as designed.</param>
    /// <returns>None where there is no strip.</returns>
    public static ImmutableArray<Page> Fill(ImmutableArray<Strip> strips, double firstHeight, double height, double spacing)
    {
        var filling = new PageFilling(firstHeight, height, spacing);
        foreach (var chain in Chains.Of(strips, Keep.IfItFits))
        {
            filling.AddChain(chain, Keep.IfItFits);
        }

        filling.EndPage();
        return filling.pages.ToImmutable();
    }

    private void AddChain(List<Strip> chain, Keep least)
    {
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
        else if (least < Keep.Always)
        {
            foreach (var part in Chains.Of(chain, least + 1))
            {
                AddChain(part, least + 1);
            }
        }
        else
        {
            AddTallerThanPage(chain);
        }
    }

    // What leads to the strip that is too much stays with its first part: a heading with the first lines of a row that no page holds.
    private void AddTallerThanPage(List<Strip> chain)
    {
        var fitting = Enumerable.Range(0, chain.Count).First(count => !FitsAnEmptyPage(chain.GetRange(0, count + 1)));
        var (lead, tall, rest) = (chain.GetRange(0, fitting), chain[fitting], chain.GetRange(fitting + 1, chain.Count - fitting - 1));
        if (lead.Count > 0 && !(Fits(lead) && CanBegin(tall, HeightOf(lead, IsAtTop))))
        {
            EndPage();
        }

        lead.ForEach(Place);
        AddTall(tall);
        if (rest.Count > 0)
        {
            AddChain(rest, Keep.Always);
        }
    }

    // What cannot be divided stands on the next page in any case.
    private bool CanBegin(Strip tall, double below) =>
        tall.Divide is not { } divide || divide(Height - used - below - (tall.SpaceBefore * spacing)) is not null;

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
