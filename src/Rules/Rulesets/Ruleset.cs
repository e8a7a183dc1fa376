using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts.Questionnaire;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>Everything that judges, as one version of a folder says it.</summary>
/// <param name="Digest">SHA-256 (lower-case hex) of the canonical form of rules, parameters, questionnaire and texts.</param>
/// <param name="Rules">In ordinal order of their ids.</param>
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
}
