using System.Collections.Immutable;

namespace FineTuneAdvisor.Reports.Pdf.Measure;

/// <summary>Shares the width of a table among its columns.</summary>
internal static class ColumnWidths
{
    /// <summary>By weight, but no column narrower than its minimum.</summary>
    /// <param name="whole">Width that each column needs to part no word, in points.</param>
    /// <param name="parted">Width that each needs if words may be parted at their signs; used where the first do not fit together.</param>
    /// <returns>Widths that add up to the total.</returns>
    public static ImmutableArray<double> Share(
        double total,
        ImmutableArray<double> weights,
        ImmutableArray<double> whole,
        ImmutableArray<double> parted)
    {
        var safe = Safe(weights);
        if (whole.Sum() <= total)
        {
            return AtLeast(total, safe, whole);
        }

        // One long address must not make every other column part its words.
        var longParted = whole.Select((own, index) => own > total / 2 ? parted[index] : own).ToImmutableArray();
        if (longParted.Sum() <= total)
        {
            return AtLeast(total, safe, longParted);
        }

        if (parted.Sum() <= total)
        {
            return AtLeast(total, safe, parted);
        }

        // What must be cut between characters in any case asks for no more than its share.
        var longCut = whole.Select((own, index) => parted[index] > total / 2 ? 0 : own).ToImmutableArray();
        return longCut.Sum() <= total ? AtLeast(total, safe, longCut) : Proportional(total, parted, safe);
    }

    private static ImmutableArray<double> Safe(ImmutableArray<double> weights) =>
        weights.All(weight => weight <= 0) ? [.. weights.Select(_ => 1.0)] : [.. weights.Select(weight => Math.Max(weight, 0))];

    // A column below its minimum gets that; the others share what is left, until none is below.
    private static ImmutableArray<double> AtLeast(double total, ImmutableArray<double> weights, ImmutableArray<double> minimum)
    {
        var isFixed = new bool[weights.Length];
        while (true)
        {
            var left = total - minimum.Where((_, index) => isFixed[index]).Sum();
            var weight = weights.Where((_, index) => !isFixed[index]).Sum();
            var widths = weights.Select((own, index) => isFixed[index] ? minimum[index] : left * own / weight).ToImmutableArray();
            var below = Enumerable.Range(0, weights.Length).Where(index => !isFixed[index] && !(widths[index] >= minimum[index])).ToList();
            if (below.Count == 0)
            {
                return widths;
            }

            below.ForEach(index => isFixed[index] = true);
        }
    }

    // Words will be cut between characters whatever is done: half the width by need, half by weight, so that no column starves.
    private static ImmutableArray<double> Proportional(double total, ImmutableArray<double> need, ImmutableArray<double> weights) =>
        [.. need.Select((own, index) => total * ((own / need.Sum()) + (weights[index] / weights.Sum())) / 2)];
}
