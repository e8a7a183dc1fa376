namespace FineTuneAdvisor.Facts.Reading;

/// <summary>What a misspelt name most likely meant.</summary>
public static class NearestName
{
    // Names of ours are far shorter; a hostile key must not cost more than a glance.
    private const int LongestName = 64;

    // A beginning shorter than this is shared by names that have nothing to do with each other.
    private const int ShortestBeginning = 4;

    /// <summary>
    /// The candidates closest to <paramref name="name"/> by edit distance, at most <paramref name="most"/>, nearest first; where none is near,
    /// those of which it is the beginning, or which begin it, give or take a slip. None when nothing is near.
    /// </summary>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> candidates, int most = 1) =>
        name.Length > LongestName ? []
            : Nearest(candidates, candidate => Distance(name, candidate), candidate => Tolerance(name, candidate), most) is { Count: > 0 } alike ? alike
            : Nearest(candidates.Where(candidate => Math.Min(name.Length, candidate.Length) >= ShortestBeginning), candidate => DistanceOfBeginning(name, candidate), candidate => Math.Min(name.Length, candidate.Length) / 6, most);

    /// <summary>Edits that turn one name into the other, ignoring case; at most as many as the longer name has characters.</summary>
    public static int Distance(string left, string right) => LastRow(left, right)[^1];

    private static IReadOnlyList<string> Nearest(IEnumerable<string> candidates, Func<string, int> distance, Func<string, int> tolerance, int most) =>
        [.. candidates
            .Where(candidate => candidate.Length <= LongestName)
            .Select(candidate => (candidate, distance: distance(candidate)))
            .Where(pair => pair.distance <= tolerance(pair.candidate))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Take(most)
            .Select(pair => pair.candidate)];

    private static int Tolerance(string name, string candidate) => Math.Max(2, Math.Max(name.Length, candidate.Length) / 3);

    // The shorter of the two against every beginning of the longer.
    private static int DistanceOfBeginning(string name, string candidate) =>
        (name.Length < candidate.Length ? LastRow(name, candidate) : LastRow(candidate, name)).Min();

    // Levenshtein, ignoring case: the distance of the left name from each beginning of the right one.
    private static int[] LastRow(string left, string right)
    {
        var row = new int[right.Length + 1];
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

        return row;
    }
}
