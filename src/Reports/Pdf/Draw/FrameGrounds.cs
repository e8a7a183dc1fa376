using FineTuneAdvisor.Reports.Pdf.Arrange;

namespace FineTuneAdvisor.Reports.Pdf.Draw;

/// <summary>The grounds of the frames on a page: one shape each, from its first strip to its last.</summary>
internal static class FrameGrounds
{
    private const double Bar = 3;

    // Where a frame goes on over a page, its text has no white of its own at the cut.
    private const double AtCut = 5;

    public static IEnumerable<Ink.Fill> Of(Page page)
    {
        var frames = page.Strips
            .SelectMany(placed => placed.Strip.Frame?.FromOutside() ?? [])
            .Distinct();
        return frames.SelectMany(frame => Grounds(frame, page));
    }

    private static IEnumerable<Ink.Fill> Grounds(Frame frame, Page page)
    {
        var inside = page.Strips.Where(placed => placed.Strip.Frame?.FromOutside().Contains(frame) ?? false).ToList();
        var top = inside[0].Top - (StartsHere(inside[0]) ? 0 : AtCut);
        var height = inside[^1].Bottom + (EndsHere(inside[^1]) ? 0 : AtCut) - top;
        yield return new Ink.Fill(frame.Left, top, frame.Width, height, frame.Ground, frame.Radius);
        if (frame.Bar is { } bar)
        {
            yield return new Ink.Fill(frame.Left, top, Bar, height, bar);
        }
    }

    // A frame begins and ends with a strip of white that opens and closes its section.
    private static bool StartsHere(PlacedStrip placed) => placed.Strip.Inks.OfType<Ink.Open>().Any() && !HasText(placed);

    private static bool EndsHere(PlacedStrip placed) => placed.Strip.Inks.OfType<Ink.Close>().Any() && !HasText(placed);

    private static bool HasText(PlacedStrip placed) => placed.Strip.Inks.OfType<Ink.Text>().Any();
}
