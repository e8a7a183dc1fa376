using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Composing.Charts;

/// <summary>How much room a label needs, near enough to keep labels apart: renderers have fonts of their own.</summary>
internal static class LabelSize
{
    /// <summary>From one line to the next, in points.</summary>
    public const double Leading = 10;

    // Of an em: a letter's mean width in the report's face, a little more than it is.
    private const double Letter = 0.53;

    public static double Width(string text, LabelRole role) => text.Length * Letter * role.TypeSize();

    /// <summary>The text as it fits the width, cut at a word where it does not.</summary>
    public static string Fitted(string text, double width, LabelRole role)
    {
        if (Width(text, role) <= width)
        {
            return text;
        }

        var words = text.Split(' ');
        var kept = Enumerable.Range(1, words.Length - 1).LastOrDefault(count => Width(string.Join(' ', words[..count]) + " …", role) <= width, 1);
        return string.Join(' ', words[..kept]).TrimEnd(',') + " …";
    }

    /// <summary>The text on one line or two, cut where two do not hold it.</summary>
    public static ImmutableArray<string> Lines(string text, double width, LabelRole role)
    {
        if (Width(text, role) <= width)
        {
            return [text];
        }

        var words = text.Split(' ');
        var first = Enumerable.Range(1, words.Length - 1).LastOrDefault(count => Width(string.Join(' ', words[..count]), role) <= width, 1);
        return [string.Join(' ', words[..first]), Fitted(string.Join(' ', words[first..]), width, role)];
    }

    /// <summary>Baselines of labels that want to stand at these heights, moved apart so that none covers another; in the order given.</summary>
    /// <param name="height">Of each label, in points.</param>
    /// <param name="top">Highest baseline allowed, in points from above.</param>
    /// <param name="bottom">Lowest baseline allowed.</param>
    public static double[] Apart(double[] wanted, double height, double top, double bottom)
    {
        var order = Enumerable.Range(0, wanted.Length).OrderBy(index => wanted[index]).ToArray();
        var placed = new double[wanted.Length];
        var least = top;
        foreach (var index in order)
        {
            placed[index] = Math.Max(wanted[index], least);
            least = placed[index] + height;
        }

        var most = bottom;
        foreach (var index in order.Reverse())
        {
            placed[index] = Math.Min(placed[index], most);
            most = placed[index] - height;
        }

        return placed;
    }
}
