using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Advisor.Differences;

/// <summary>Assesses cases under two rulesets, at the same prices, and keeps where they part.</summary>
public sealed class VerdictComparison(ProposalAdvisor advisor, PriceCatalogue catalogue)
{
    public VerdictDifferences Of(Ruleset old, Ruleset current, IEnumerable<ComparedCase> cases)
    {
        var (compared, affected) = (0, 0);
        var changed = ImmutableArray.CreateBuilder<VerdictDifference>();
        var refused = ImmutableArray.CreateBuilder<RefusedCase>();
        foreach (var one in cases)
        {
            var (before, after) = (Assess(one, old), Assess(one, current));
            if (before.Value is null || after.Value is null)
            {
                refused.Add(new RefusedCase(one.Name, before.Value is null, after.Value is null, before.Problems.Concat(after.Problems).First()));
                continue;
            }

            compared++;
            var (was, now) = (before.Value.Conclusions, after.Value.Conclusions);
            var rules = Rules(ById(was, old), ById(now, current));
            affected += rules.IsEmpty ? 0 : 1;
            if ((was.Verdict.Outcome, was.Verdict.RecommendedOption) != (now.Verdict.Outcome, now.Verdict.RecommendedOption))
            {
                changed.Add(new VerdictDifference(one.Name, was.Verdict, now.Verdict, rules));
            }
        }

        return new VerdictDifferences(compared, affected, changed.ToImmutable(), refused.ToImmutable());
    }

    private Parsed<Assessment> Assess(ComparedCase one, Ruleset ruleset)
    {
        var proposal = AnswerReader.Read(one.Name, one.Answers.AsSpan(), ruleset.Questions);
        return proposal.Value is null
            ? new Parsed<Assessment>(null, proposal.Problems)
            : advisor.Assess(new AssessmentRequest(proposal.Value, ruleset, catalogue, one.AsOf ?? proposal.Value.Head.Submitted.Date ?? catalogue.Snapshots[^1].AsOf));
    }

    private static ImmutableArray<RuleSaidDifference> Rules(Dictionary<string, RuleSaid> old, Dictionary<string, RuleSaid> current) =>
    [
        .. old.Keys.Union(current.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(id => new RuleSaidDifference(id, old.GetValueOrDefault(id), current.GetValueOrDefault(id)))
            .Where(difference => (difference.Old is { IsSomething: true } || difference.New is { IsSomething: true }) && !IsSame(difference.Old, difference.New)),
    ];

    private static Dictionary<string, RuleSaid> ById(Conclusions conclusions, Ruleset ruleset)
    {
        var findings = conclusions.Findings.ToLookup(finding => finding.RuleId, finding => finding.Effect, StringComparer.Ordinal);
        var decisive = ruleset.Rules.Where(rule => rule.IsDecisive).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return conclusions.Rules.ToDictionary(
            trace => trace.RuleId,
            trace => new RuleSaid(trace.State, [.. findings[trace.RuleId]], trace.State == RuleState.Fired || (trace.State == RuleState.CannotTell && decisive.Contains(trace.RuleId))),
            StringComparer.Ordinal);
    }

    private static bool IsSame(RuleSaid? old, RuleSaid? current) =>
        old?.State == current?.State && old?.IsSomething == current?.IsSomething && (old is null || old.Effects.SequenceEqual(current!.Effects));
}
