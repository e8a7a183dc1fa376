using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Rulesets.Locking;

namespace FineTuneAdvisor.Rules.Differences;

/// <summary>One thing that is said otherwise.</summary>
/// <param name="Field">What is said: <c>value</c>, <c>when.short</c>.</param>
/// <param name="Old">Null where it was not said.</param>
/// <param name="New">Null where it is no longer said.</param>
public sealed record FieldDifference(string Field, string? Old, string? New);

/// <summary>A parameter, a question or a rule of which another ruleset says something else.</summary>
/// <param name="Fields">In the order in which such a thing is told; of what was added or removed, all that it says.</param>
public sealed record ItemDifference(string Id, PartChange Change, ImmutableArray<FieldDifference> Fields);

/// <summary>A sentence that reads otherwise.</summary>
/// <param name="Old">Null where it was added.</param>
/// <param name="New">Null where it was removed.</param>
public sealed record TextDifference(string Language, string Key, string? Old, string? New);

/// <summary>What one ruleset says otherwise than another: by meaning, whatever their files look like.</summary>
/// <param name="Head">Name, version, criteria, patterns.</param>
/// <param name="Texts">Without those of rules, parameters and questions that were added or removed: they came and went with them.</param>
public sealed record RulesetDifference(
    ImmutableArray<FieldDifference> Head,
    ImmutableArray<ItemDifference> Parameters,
    ImmutableArray<ItemDifference> Questions,
    ImmutableArray<ItemDifference> Rules,
    ImmutableArray<TextDifference> Texts)
{
    public bool IsEmpty => Head.IsEmpty && Parameters.IsEmpty && Questions.IsEmpty && Rules.IsEmpty && Texts.IsEmpty;
}
