using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Pdf.Arrange;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>Puts strips into a frame and a section of their own.</summary>
internal static class Framed
{
    /// <param name="strips">The first and the last are the frame's white inside.</param>
    public static ImmutableArray<Strip> Strips(ImmutableArray<Strip> strips, Frame frame)
    {
        var inFrame = strips.Select((strip, index) => strip with
        {
            Frame = strip.Frame ?? frame,
            KeepWithNext = index == 0 || index == strips.Length - 2 ? Keep.Always : strip.KeepWithNext,
        });
        return Flow.Together(Flow.Enclose([.. inFrame], [new Ink.Open(Element.Section)], [new Ink.Close()]));
    }
}
