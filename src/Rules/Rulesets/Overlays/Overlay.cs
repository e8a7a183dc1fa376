using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Parameters;

namespace FineTuneAdvisor.Rules.Rulesets.Overlays;

/// <summary>What an organization changes in a ruleset, as one version of its folder says it.</summary>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Digest">SHA-256 (lower-case hex) of what the folder says, whatever it stands upon.</param>
/// <param name="Changes">In ordinal order of the parameters' ids.</param>
/// <param name="Parameters">Of its own, in ordinal order of their ids.</param>
/// <param name="Rules">Of its own, in ordinal order of their ids.</param>
/// <param name="Disabled">In ordinal order of the rules' ids.</param>
public sealed record Overlay(
    string Name,
    string Version,
    string Owner,
    string Digest,
    ImmutableArray<ParameterChange> Changes,
    ImmutableArray<Parameter> Parameters,
    ImmutableArray<Rule> Rules,
    ImmutableArray<DisabledRule> Disabled);

/// <summary>Another value, inside the range that the ruleset declares.</summary>
/// <param name="Before">As the ruleset has it, or an overlay before this one.</param>
/// <param name="After">With the owner, the review date and the source of the new value.</param>
public sealed record ParameterChange(Parameter Before, Parameter After, string Reason);

/// <summary>A rule that is not judged, and who says so why.</summary>
public sealed record DisabledRule(Rule Rule, string Owner, string Reason);
