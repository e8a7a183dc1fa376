using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Rulesets.Locking;
using FineTuneAdvisor.Rules.Rulesets.Overlays;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>Everything that judges, as one version of a folder says it, with what overlays change in it.</summary>
/// <param name="Digest">SHA-256 (lower-case hex) of the canonical form of rules, parameters, questionnaire, texts and overlays.</param>
/// <param name="Parameters">As the last overlay leaves them.</param>
/// <param name="Rules">Those in force, in ordinal order of their ids.</param>
/// <param name="Criteria">Ids, in the order of the report.</param>
/// <param name="Patterns">Ids, in the order of the report.</param>
public sealed record Ruleset(
    string Name,
    string Version,
    string Digest,
    QuestionSet Questions,
    ParameterSet Parameters,
    ImmutableArray<Rule> Rules,
    ImmutableArray<string> Criteria,
    ImmutableArray<string> Patterns,
    TextSet Texts)
{
    /// <summary>What is wanted although the verification would call it a defect, in the order of the file.</summary>
    public ImmutableArray<AcceptedPair> Accepted { get; init; } = [];

    /// <summary>Each upon those before it.</summary>
    public ImmutableArray<Overlay> Overlays { get; init; } = [];

    /// <summary>Digest of every part by its name: of the ruleset as its own folder says it, and of each overlay.</summary>
    public ImmutableSortedDictionary<string, string> Parts { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>How all this compares with what was locked; it judges nothing, and is no part of the digest.</summary>
    public LockComparison Lock { get; init; } = LockComparison.Missing;

    /// <summary>Rules that an overlay has taken out of force, in ordinal order of their ids.</summary>
    public IEnumerable<DisabledRule> Disabled => Overlays.SelectMany(overlay => overlay.Disabled).OrderBy(disabled => disabled.Rule.Id, StringComparer.Ordinal);

    /// <summary>The rule of that id, whatever the case of its letters, in force or not; null where there is none.</summary>
    public Rule? Find(string id) =>
        Rules.Concat(Disabled.Select(disabled => disabled.Rule)).FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));
}
