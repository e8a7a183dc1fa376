using System.Collections.Immutable;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Rules.Language;

/// <summary>What is known about one name.</summary>
/// <param name="Value">With what stands in for an answer, where something does.</param>
/// <param name="Low">The value itself where no range is given.</param>
/// <param name="High">The value itself where no range is given.</param>
/// <param name="IsKnown">The team (or the figure) really gives a value; nothing stands in.</param>
/// <param name="Missing">While unknown: the answers that would make it known.</param>
public sealed record Fact(Value Value, Value Low, Value High, Basis Basis, bool IsKnown, ImmutableArray<string> Missing)
{
    public Value Of(NamePart part) => part switch
    {
        NamePart.Low => Low,
        NamePart.High => High,
        _ => Value,
    };
}

/// <summary>Everything that names in expressions stand for, in one assessment or in one rule test.</summary>
public abstract class FactSource
{
    public abstract Fact this[FactName name] { get; }
}

/// <summary>One member of a collection that rules range over.</summary>
public abstract class Item
{
    public abstract string Id { get; }

    /// <summary>The value of a field of its collection; unknown where it has none.</summary>
    public abstract Value Read(string field);
}
