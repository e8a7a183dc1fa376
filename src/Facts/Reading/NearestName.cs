namespace FineTuneAdvisor.Facts.Reading;

/// <summary>What a misspelt name most likely meant.</summary>
public static class NearestName
{
    /// <summary>The candidates closest to <paramref name="name"/> by edit distance, at most <paramref name="most"/>, nearest first; none when nothing is near.</summary>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> candidates, int most = 1) =>
        [.. candidates
            .Select(candidate => (candidate, distance: Distance(name, candidate)))
            .Where(pair => pair.distance <= Math.Max(2, Math.Max(name.Length, pair.candidate.Length) / 3))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Take(most)
            .Select(pair => pair.candidate)];

    // Levenshtein, ignoring case.
    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + substitution);
            }

            previous = current;
        }

        return previous[^1];
    }
}
