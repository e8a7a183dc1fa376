namespace FineTuneAdvisor.Facts.Reading;

/// <summary>A word that differs from another only in how it is put together: <c>single task</c>, <c>Single-Task</c> and <c>singleTask</c>. Nearer than the nearest name: certain.</summary>
internal static class SameWord
{
    /// <summary>The one of the words that was meant; null where none, or more than one, has the same letters and digits in the same order.</summary>
    public static string? Of(string written, IEnumerable<string> words)
    {
        var letters = Letters(written);
        return words.Where(word => Letters(word) == letters).ToList() is [var one] ? one : null;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
