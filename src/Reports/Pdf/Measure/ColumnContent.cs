using System.Collections.Immutable;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>What a column of a table has to show. Lengths are in points.</summary>
/// <param name="Aside">White left and right of its text.</param>
/// <param name="Unparted">Width of text that it needs to part no word, and no amount that stands right-aligned.</param>
/// <param name="Whole">Width of text that it needs to part no word.</param>
/// <param name="Parted">Width of text that it needs if words may be parted at their signs.</param>
/// <param name="Lengths">How long each row's text would be on one line, the head's first; as many as every other column of the table has.</param>
internal sealed record ColumnContent(double Aside, double Unparted, double Whole, double Parted, ImmutableArray<double> Lengths);
