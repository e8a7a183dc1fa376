using System.Collections.Immutable;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>A YAML or JSON value with its place. Scalars stay text: the reader of a field gives them their type.</summary>
public abstract record Node(Position At);

/// <param name="IsQuoted">Quoted in the file (in JSON: a string), so never null, a number or a truth value by accident.</param>
public sealed record ScalarNode(Position At, string Text, bool IsQuoted) : Node(At)
{
    /// <summary>Nothing stands behind the key: no text, or the word by which YAML and JSON say so.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) || (!IsQuoted && Text is ("~" or "null" or "Null" or "NULL"));
}

public sealed record SequenceNode(Position At, ImmutableArray<Node> Items) : Node(At);

/// <summary>Entries in the order of the file; keys are distinct.</summary>
public sealed record MappingNode(Position At, ImmutableArray<MappingEntry> Entries) : Node(At)
{
    public Node? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;
}

/// <summary>A value that has a problem of its own already (an alias): nothing more is to be said about it.</summary>
public sealed record RefusedNode(Position At) : Node(At);

public sealed record MappingEntry(ScalarNode Key, Node Value);
