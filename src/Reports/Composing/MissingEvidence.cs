using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;

namespace FineTuneAdvisor.Reports.Composing;

/// <summary>An answer that the team must bring, and why.</summary>
/// <param name="Key">The answer's key.</param>
/// <param name="RuleId">The rule that asks for it.</param>
/// <param name="Worth">What it is worth to know it before choosing, USD; null where that cannot be said.</param>
internal sealed record MissingAnswer(string Key, string RuleId, string Why, decimal? Worth);

/// <summary>The fewest answers that would lift what withholds a criterion, each once: those worth most first, then in the order of the questionnaire.</summary>
internal static class MissingEvidence
{
    public static ImmutableArray<MissingAnswer> Of(Assessment assessment, Words words, ConclusionWords conclusions)
    {
        decimal? Worth(string key) => assessment.Economics.Risk?.Uncertainty.WorthOf(key)?.Amount;
        var order = assessment.Ruleset.Questions.All
            .Select((question, index) => (question.Key, index))
            .ToDictionary(pair => pair.Key, pair => pair.index, StringComparer.Ordinal);
        return [.. Awaited.Of(assessment.Conclusions)
            .Where(awaited => awaited.Asks is not { } finding || IsOpen(assessment, finding, awaited.Key))
            .Where(awaited => !assessment.Changes.Value.Spared.Contains(awaited.Key))
            .Select(awaited => new MissingAnswer(awaited.Key, awaited.RuleId, Why(awaited), Worth(awaited.Key)))
            .DistinctBy(missing => missing.Key, StringComparer.Ordinal)
            .OrderByDescending(missing => missing.Worth ?? decimal.MinValue)
            .ThenBy(missing => order.GetValueOrDefault(missing.Key, int.MaxValue))
            .ThenBy(missing => missing.Key, StringComparer.Ordinal)];

        string Why(AwaitedAnswer awaited) => awaited.Asks is { } finding ? words.Because(finding) : words.Find($"question.{awaited.Key}.why") ?? conclusions.Undecided(awaited.RuleId);
    }

    // Where all are known, what is known must get better.
    private static bool IsOpen(Assessment assessment, Finding finding, string key) =>
        !assessment.Economics.Inputs.Answers[key].IsKnown || finding.Bring.All(other => assessment.Economics.Inputs.Answers[other].IsKnown);
}
