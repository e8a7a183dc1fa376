using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>Proposals of a population about which no rule concludes, whatever analysis said: one for criteria, one for patterns, one for the verdict.</summary>
internal sealed class Gaps(RulesetVerification asked, IReadOnlyList<JudgedProposal> population, Replay replay)
{
    private readonly RuleEvaluator _evaluator = new(asked.Ruleset);

    public IEnumerable<Defect> Search() => population
        .Where(trial => trial.Conclusions.Verdict.RuleId.Length == 0)
        .SelectMany(trial => In(Situation.Of(asked.Ruleset, trial.Economics)).Select(gap => (gap, trial)))
        .GroupBy(found => found.gap.About, StringComparer.Ordinal)
        .Select(found => found.Select(one => Of(one.gap, one.trial.Proposal)).FirstOrDefault(defect => defect is not null))
        .OfType<Defect>();

    private ImmutableArray<ConclusionGap> In(Situation situation) => ConclusionGap.In(asked.Ruleset, _evaluator, situation);

    private Defect? Of(ConclusionGap gap, Proposal proposal)
    {
        var witness = replay.Witness($"{Words.Of(DefectKind.NoConclusion)}-{gap.Subject}", proposal, assessment => Of(gap, assessment) is not null);

        // Fewer answers may leave other findings.
        var left = witness is null ? null : Of(gap, replay.Of(witness.Proposal.Answers)!);
        return left is null ? null : new Defect(DefectKind.NoConclusion, Place(left), left.Subject, Why(left), Mend(left), [witness!]);
    }

    private ConclusionGap? Of(ConclusionGap gap, Assessment assessment) =>
        In(Situation.Of(asked.Ruleset, assessment.Economics)).FirstOrDefault(other => other.Subject == gap.Subject);

    private Position Place(ConclusionGap gap) => gap.Silent is [var nearest, ..]
        ? nearest.Lacking[0].At
        : new Position(Path.GetDirectoryName(asked.Ruleset.Rules[0].At.File) ?? "", 0, 0);

    private static string Why(ConclusionGap gap)
    {
        var rules = gap.Silent.IsEmpty
            ? $"no rule is about {gap.About}"
            : "for this proposal " + string.Join(", ", gap.Silent.Select(silent => $"{silent.Rule.Id} lacks {string.Join(" and ", silent.Lacking.Select(condition => condition.Id))}"));
        var findings = gap.About == Rule.Verdict ? ""
            : gap.Findings.IsEmpty ? "; nothing was found about it"
            : "; what was found about it: " + string.Join(", ", gap.Findings.Select(finding => $"{finding.RuleId} {Words.Of(finding.Effect)}"));
        return $"is left without a conclusion: {rules}{findings}";
    }

    private static string Mend(ConclusionGap gap)
    {
        var ofIts = gap.About == Rule.Verdict ? "that has 'verdict:' under 'then'" : $"about {gap.About}, with 'each: x in {gap.About}'";
        return gap.Silent is [var nearest, ..]
            ? $"Widen one of these rules, such as {nearest.Rule.Id} in its condition {ConditionList.Of(nearest.Lacking.Take(1))}; or add a rule {ofIts}, for what is left."
            : $"Add a rule {ofIts} to this folder.";
    }
}
