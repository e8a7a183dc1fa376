using System.Collections.Frozen;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>The answers of a file that could be read, and the keys of those that are there but could not: of these no check may say anything.</summary>
internal sealed class LegibleAnswers(IReadOnlyDictionary<string, GivenAnswer> given, IEnumerable<string> unread)
{
    private readonly FrozenSet<string> _unread = unread.ToFrozenSet(StringComparer.Ordinal);

    public GivenAnswer this[string key] => given[key];

    public bool IsUnread(string key) => _unread.Contains(key);

    public GivenAnswer? Find(string key) => given.GetValueOrDefault(key);

    /// <summary>The quantity of an answer, unless it is unknown or was not read.</summary>
    public decimal? Amount(string key) => Find(key)?.Amount;
}
