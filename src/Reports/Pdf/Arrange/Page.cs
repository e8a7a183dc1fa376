using System.Collections.Immutable;

namespace FineTuneAdvisor.Reports.Pdf.Arrange;

/// <param name="Top">Of the strip, in points from the top of the text area.</param>
/// <param name="IsRepeated">It was said before; for the eye only.</param>
internal sealed record PlacedStrip(Strip Strip, double Top, bool IsRepeated = false)
{
    public double Bottom => Top + Strip.Height;
}

internal sealed record Page(ImmutableArray<PlacedStrip> Strips);
