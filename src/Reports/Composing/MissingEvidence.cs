using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules;

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
        var withheld =
            from finding in assessment.Conclusions.Findings
            where finding.Effect == Effect.Withholds
            from key in Open(assessment, finding.Bring)
            select new MissingAnswer(key, finding.RuleId, words.Because(finding), Worth(key));
        var undecided =
            from criterion in assessment.Conclusions.Criteria
            from rule in criterion.Undecided
            from key in conclusions.MissingOf(rule)
            select new MissingAnswer(key, rule, words.Find($"question.{key}.why") ?? conclusions.Undecided(rule), Worth(key));
        var order = assessment.Ruleset.Questions.All
            .Select((question, index) => (question.Key, index))
            .ToDictionary(pair => pair.Key, pair => pair.index, StringComparer.Ordinal);
        return [.. withheld
            .Concat(undecided)
            .Where(missing => !assessment.Changes.Value.Spared.Contains(missing.Key))
            .DistinctBy(missing => missing.Key, StringComparer.Ordinal)
            .OrderByDescending(missing => missing.Worth ?? decimal.MinValue)
            .ThenBy(missing => order.GetValueOrDefault(missing.Key, int.MaxValue))
            .ThenBy(missing => missing.Key, StringComparer.Ordinal)];
    }

    // Where all are known, what is known must get better.
    private static IEnumerable<string> Open(Assessment assessment, ImmutableArray<string> keys) =>
        keys.Where(key => !assessment.Proposal.Answers[key].IsKnown).ToList() is { Count: > 0 } open ? open : keys;
}
