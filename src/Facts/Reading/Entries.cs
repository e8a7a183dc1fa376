using System.Collections.Immutable;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>The entries of one mapping as they are read: each key once, or a problem.</summary>
internal sealed class Entries(ImmutableArray<Problem>.Builder problems)
{
    private readonly ImmutableArray<MappingEntry>.Builder _entries = ImmutableArray.CreateBuilder<MappingEntry>();
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    public void Add(ScalarNode key, string path, Node value)
    {
        if (_lines.TryAdd(key.Text, key.At.Line))
        {
            _entries.Add(new MappingEntry(key, value));
        }
        else
        {
            problems.Add(new Problem(key.At, path, "the key a second time", "each key once", $"It stands first on line {_lines[key.Text]}: keep one of the two."));
        }
    }

    public MappingNode At(Position at) => new(at, _entries.ToImmutable());

    /// <summary>The path of a key below another, fit for a message.</summary>
    public static string Path(string parent, string key) => parent.Length == 0 ? Excerpt.Of(key) : parent + "." + Excerpt.Of(key);
}
