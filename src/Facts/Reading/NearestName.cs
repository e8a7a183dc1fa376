namespace FineTuneAdvisor.Facts.Reading;

/// <summary>What a misspelt name most likely meant.</summary>
public static class NearestName
{
    // Names of ours are far shorter; a hostile key must not cost more than a glance.
    private const int LongestName = 64;

    /// <summary>The candidates closest to <paramref name="name"/> by edit distance, at most <paramref name="most"/>, nearest first; none when nothing is near.</summary>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> candidates, int most = 1) =>
        name.Length > LongestName
            ? []
            : [.. candidates
                .Where(candidate => candidate.Length <= LongestName && Math.Abs(name.Length - candidate.Length) <= Tolerance(name, candidate))
                .Select(candidate => (candidate, distance: Distance(name, candidate)))
                .Where(pair => pair.distance <= Tolerance(name, pair.candidate))
                .OrderBy(pair => pair.distance)
                .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
                .Take(most)
                .Select(pair => pair.candidate)];

    private static int Tolerance(string name, string candidate) => Math.Max(2, Math.Max(name.Length, candidate.Length) / 3);

    // Levenshtein, ignoring case.
    private static int Distance(string left, string right)
    {
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = diagonal + (char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, row[j] + 1), substitution);
            }
        }

        return row[^1];
    }
}
