using System.Collections.Immutable;

namespace FineTuneAdvisor.Facts.Reading;

/// <summary>A YAML or JSON value with its place. Scalars stay text: the reader of a field gives them their type.</summary>
public abstract record Node(Position At);

/// <param name="IsQuoted">Quoted in the file (in JSON: a string), so never null, a number or a truth value by accident.</param>
public sealed record ScalarNode(Position At, string Text, bool IsQuoted) : Node(At);

public sealed record SequenceNode(Position At, ImmutableArray<Node> Items) : Node(At);

/// <summary>Entries in the order of the file; keys are distinct.</summary>
public sealed record MappingNode(Position At, ImmutableArray<MappingEntry> Entries) : Node(At)
{
    public Node? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;
}

public sealed record MappingEntry(ScalarNode Key, Node Value);
