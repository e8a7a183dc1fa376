using System.Collections.Immutable;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>Shares the width of a table among its columns, so that the table becomes as low as it can.</summary>
internal static class ColumnWidths
{
    // More steps make no table lower by a line.
    private const int Steps = 128;

    // A name that fills less of the table than this part is no long one.
    private const double LongNameShare = 3;

    /// <summary>Every column gets what it needs to part as little as there is room for (amounts only where that makes the table no higher); the rest goes, bit by bit, where it takes most height away.</summary>
    /// <returns>Widths that add up to the total, in points.</returns>
    public static ImmutableArray<double> Share(double total, ImmutableArray<ColumnContent> columns)
    {
        ImmutableArray<double> unparted = [.. columns.Select(column => column.Aside + column.Unparted)];
        ImmutableArray<double> whole = [.. columns.Select(column => column.Aside + column.Whole)];
        ImmutableArray<double> parted = [.. columns.Select(column => column.Aside + column.Parted)];
        // One long address must not make every other column part its words.
        ImmutableArray<double> longParted = [.. whole.Select((own, index) => own > total / 2 ? parted[index] : own)];
        // What must be cut between characters in any case asks for no more than its share.
        ImmutableArray<double> longCut = [.. whole.Select((own, index) => parted[index] > total / 2 ? columns[index].Aside : own)];
        if (whole.Sum() <= total)
        {
            // A name that is parted at its signs may spare the other columns many a line; an amount that is kept whole may cost none.
            var best = Grown(whole, total, columns);
            foreach (var index in Enumerable.Range(0, whole.Length).Where(index => whole[index] > total / LongNameShare))
            {
                best = Lower(Grown(whole.SetItem(index, Math.Min(parted[index], whole[index])), total, columns), best, columns, isKept: false);
            }

            return unparted.Sum() <= total ? Lower(Grown(unparted, total, columns), best, columns, isKept: true) : best;
        }

        foreach (var least in (ImmutableArray<double>[])[longParted, parted, longCut])
        {
            if (least.Sum() <= total)
            {
                return Grown(least, total, columns);
            }
        }

        return [.. parted.Select(own => total * own / parted.Sum())];
    }

    /// <param name="isKept">The other widths are taken where both are as low, too.</param>
    private static ImmutableArray<double> Lower(ImmutableArray<double> other, ImmutableArray<double> widths, ImmutableArray<ColumnContent> columns, bool isKept) =>
        Lines(other, columns).CompareTo(Lines(widths, columns)) is var order && (order < 0 || (isKept && order == 0)) ? other : widths;

    // Of all rows, as far as lengths tell.
    private static double Lines(ImmutableArray<double> widths, ImmutableArray<ColumnContent> columns) =>
        Enumerable.Range(0, columns[0].Lengths.Length).Sum(row => columns.Select((column, index) => Math.Ceiling(column.Lengths[row] / Inner(widths[index], column))).Max());

    private static ImmutableArray<double> Grown(ImmutableArray<double> least, double total, ImmutableArray<ColumnContent> columns)
    {
        var widths = least.ToArray();
        var step = (total - least.Sum()) / Steps;
        var gains = new double[widths.Length];
        for (var taken = 0; taken < Steps; taken++)
        {
            Array.Clear(gains);
            for (var row = 0; row < columns[0].Lengths.Length; row++)
            {
                AddGains(row, widths, columns, gains);
            }

            widths[Array.IndexOf(gains, gains.Max())] += step;
        }

        return [.. widths];
    }

    // By how much a row becomes lower as each of its columns becomes wider: the derivative of its height, which is that of its highest cell.
    // The fourth root of a sum of fourth powers stands for the highest, and the 1 for the line that every row has.
    private static void AddGains(int row, double[] widths, ImmutableArray<ColumnContent> columns, double[] gains)
    {
        var sum = 1.0;
        for (var index = 0; index < widths.Length; index++)
        {
            sum += Fourth(columns[index].Lengths[row] / Inner(widths[index], columns[index]));
        }

        var root = Math.Sqrt(Math.Sqrt(sum));
        for (var index = 0; index < widths.Length; index++)
        {
            gains[index] += Fourth(columns[index].Lengths[row] / Inner(widths[index], columns[index])) / Inner(widths[index], columns[index]) / (root * root * root);
        }
    }

    // A point keeps an empty column from a division by nothing.
    private static double Inner(double width, ColumnContent column) => Math.Max(width - column.Aside, 1);

    private static double Fourth(double value) => value * value * value * value;
}
