using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Pdf.Arrange;
using FineTuneAdvisor.Reports.Pdf.Styling;
using FineTuneAdvisor.Reports.Pdf.Text;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>Lines one under the other: a strip each, so that a page may end between them.</summary>
internal static class Flow
{
    /// <summary>The lines as one element. The first two and the last two stay together.</summary>
    public static ImmutableArray<Strip> Strips(ImmutableArray<TextLine> lines, TextStyle style, double left, Element element)
    {
        var last = lines.Length - 1;
        return Enclose(
            [.. lines.Select((line, index) => new Strip(style.Leading, [new Ink.Text(line, left, 0)])
            {
                KeepWithNext = index < last && (index == 0 || index == last - 1) ? Keep.Always : Keep.No,
            })],
            [new Ink.Open(element)],
            [new Ink.Close()]);
    }

    /// <summary>The strips with ink put before the first and after the last, also where a strip is divided later.</summary>
    public static ImmutableArray<Strip> Enclose(ImmutableArray<Strip> strips, ImmutableArray<Ink> before, ImmutableArray<Ink> after)
    {
        if (strips.IsEmpty)
        {
            return strips;
        }

        var opened = strips.SetItem(0, Enclose(strips[0], before, []));
        return opened.SetItem(opened.Length - 1, Enclose(opened[^1], [], after));
    }

    /// <summary>The strips on one page if they fit on one.</summary>
    public static ImmutableArray<Strip> Together(ImmutableArray<Strip> strips) =>
        [.. strips.Select((strip, index) => index < strips.Length - 1 && strip.KeepWithNext == Keep.No
            ? strip with { KeepWithNext = Keep.IfItFits }
            : strip)];

    public static ImmutableArray<Strip> KeepLastWithNext(ImmutableArray<Strip> strips) =>
        strips.SetItem(strips.Length - 1, strips[^1] with { KeepWithNext = Keep.Always });

    public static ImmutableArray<Strip> SpacedBefore(ImmutableArray<Strip> strips, double space) =>
        strips.IsEmpty ? strips : strips.SetItem(0, strips[0] with { SpaceBefore = space });

    private static Strip Enclose(Strip strip, ImmutableArray<Ink> before, ImmutableArray<Ink> after) => strip with
    {
        Inks = [.. before, .. strip.Inks, .. after],
        Divide = strip.Divide is not { } divide ? null : room => divide(room) is { } parts
            ? (Enclose(parts.Head, before, []), Enclose(parts.Tail, [], after))
            : null,
    };
}
