using System.Collections.Immutable;

namespace FineTuneAdvisor.Reports.Pdf.Arrange;

/// <summary>How much of the white is left, as factors.</summary>
/// <param name="Inside">Boxes and rows.</param>
/// <param name="Between">Strips.</param>
internal sealed record White(double Inside, double Between)
{
    public static readonly White AsDesigned = new(1, 1);

    /// <summary>For what is meant to be seen at once. The last is the least that still looks set on purpose.</summary>
    public static readonly ImmutableArray<White> OnOnePage =
        [AsDesigned, new(1, 0.93), new(1, 0.86), new(1, 0.79), new(1, 0.72), new(0.8, 0.72), new(0.8, 0.65), new(0.6, 0.65), new(0.6, 0.58), new(0.6, 0.5)];

    /// <summary>For pages that follow each other, which may not look cramped beside another chapter's: between strips first.</summary>
    public static readonly ImmutableArray<double> BetweenOnManyPages = [0.93, 0.86, 0.79, 0.72];

    /// <summary>After that inside, in small steps: a little in every row is much in thirty pages.</summary>
    public static readonly ImmutableArray<double> InsideOnManyPages = [0.95, 0.9, 0.85, 0.8];
}
