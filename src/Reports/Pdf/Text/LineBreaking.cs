using System.Collections.Immutable;

namespace FineTuneAdvisor.Reports.Pdf.Text;

/// <summary>Breaks words into lines, looking at the whole paragraph: the fewest lines, and among those the evenest right edge.</summary>
/// <remarks>After Knuth and Plass, "Breaking Paragraphs into Lines" (1981), for ragged text: a line's demerit is the square of the white left over.</remarks>
internal static class LineBreaking
{
    // A last line shorter than this share of the width looks lost.
    private const double ShortLastLine = 0.1;
    private const double Tolerance = 1e-6;

    /// <param name="width">In points; a wider word is divided.</param>
    /// <param name="isBalanced">Every line about as long, the last one too: for headings.</param>
    /// <returns>At least one line; an empty one where there is no word.</returns>
    public static ImmutableArray<TextLine> Break(IEnumerable<Word> words, double width, bool isBalanced = false)
    {
        var fitting = Words.Fitting(words, width).ToList();
        return fitting.Count == 0 ? [TextLine.Empty] : Lines(fitting, BestStarts(fitting, width, isBalanced));
    }

    // For each word: where the line begins that ends with it, in the best setting up to there.
    private static int[] BestStarts(List<Word> words, double width, bool isBalanced)
    {
        var starts = new int[words.Count];
        var best = new (int Lines, double Demerits)[words.Count + 1];
        for (var end = 0; end < words.Count; end++)
        {
            best[end + 1] = (int.MaxValue, 0);
            var used = 0.0;
            for (var start = end; start >= 0; start--)
            {
                used += start == end ? words[start].Width : words[start].WidthWithBlank;
                if (used > width + Tolerance && start < end)
                {
                    break;
                }

                var isLast = end == words.Count - 1;
                var candidate = (best[start].Lines + 1, best[start].Demerits + Demerit(width - used, width, isLast, isBalanced));
                if (candidate.CompareTo(best[end + 1]) < 0)
                {
                    best[end + 1] = candidate;
                    starts[end] = start;
                }
            }
        }

        return starts;
    }

    private static double Demerit(double white, double width, bool isLast, bool isBalanced)
    {
        if (!isLast || isBalanced)
        {
            return white * white;
        }

        var isLost = width - white < ShortLastLine * width;
        return isLost ? width * width / 4 : 0;
    }

    private static ImmutableArray<TextLine> Lines(List<Word> words, int[] starts)
    {
        var lines = new Stack<TextLine>();
        for (var end = words.Count - 1; end >= 0; end = starts[end] - 1)
        {
            lines.Push(TextLine.Of(words.GetRange(starts[end], end - starts[end] + 1)));
        }

        return [.. lines];
    }
}
