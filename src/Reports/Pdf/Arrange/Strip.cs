using System.Collections.Immutable;

namespace FineTuneAdvisor.Reports.Pdf.Arrange;

/// <summary>How much a strip wants to stand on the same page as the next one.</summary>
internal enum Keep
{
    No,

    /// <summary>As long as all that is kept together fits on one page.</summary>
    IfItFits,

    /// <summary>A heading and its text, the first two lines of a paragraph: given up only where even this does not fit on a page.</summary>
    Always,
}

/// <summary>What is placed as one: a line of text, a row of a table, a row of tiles.</summary>
internal sealed record Strip(double Height, ImmutableArray<Ink> Inks)
{
    /// <summary>White above it, in points; dropped at the top of a page.</summary>
    public double SpaceBefore { get; init; }

    public Keep KeepWithNext { get; init; }

    public Frame? Frame { get; init; }

    /// <summary>Repeated above the strip when it is the first on its page: the head of a table.</summary>
    public Strip? Repeated { get; init; }

    /// <summary>Divides a strip that is taller than a page into what fits the given height and the rest; null if nothing fits.</summary>
    public Func<double, (Strip Head, Strip Tail)?>? Divide { get; init; }
}
