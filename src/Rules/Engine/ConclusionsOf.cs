using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Engine;

/// <summary>Puts what rules concluded in the order of the result.</summary>
internal static class ConclusionsOf
{
    public static Conclusions Rules(
        Ruleset ruleset,
        Situation situation,
        IEnumerable<RuleTrace> traces,
        IReadOnlyCollection<FindingMember> findings,
        IReadOnlyCollection<ConcludedCriterion> criteria,
        IReadOnlyCollection<ConcludedPattern> patterns,
        IReadOnlyCollection<ReachedVerdict> verdicts)
    {
        var deciding = new DecidingFindings(ruleset, situation, findings);
        var hasGap = !ruleset.Criteria.All(id => criteria.Any(concluded => concluded.Criterion == id))
            || !ruleset.Patterns.All(id => patterns.Any(concluded => concluded.Pattern == id));
        return new Conclusions(
            [.. traces.Concat(ruleset.Disabled.Select(disabled => new RuleTrace(disabled.Rule.Id, RuleState.Disabled, [], [], []))).OrderBy(trace => trace.RuleId, StringComparer.Ordinal)],
            [.. findings.Select(member => member.Finding).OfType<Finding>().OrderBy(finding => finding.Id, StringComparer.Ordinal)],
            [.. ruleset.Criteria.Select(id => Criterion(id, criteria, deciding))],
            [.. ruleset.Patterns.Select(id => Pattern(id, patterns, deciding))],
            Verdict(verdicts, hasGap));
    }

    private static CriterionConclusion Criterion(string id, IEnumerable<ConcludedCriterion> concluded, DecidingFindings deciding)
    {
        var gravest = concluded.Where(conclusion => conclusion.Criterion == id)
            .OrderBy(conclusion => Gravity(conclusion.State))
            .ThenBy(conclusion => conclusion.RuleId, StringComparer.Ordinal)
            .LastOrDefault();
        if (gravest is null)
        {
            return new CriterionConclusion(id, CriterionState.Unproven, [], []);
        }

        var decided = deciding.Of(gravest.RuleId, new CriterionMember(id));
        return new CriterionConclusion(id, gravest.State, Ids(decided), Undecided(decided));
    }

    private static PatternConclusion Pattern(string id, IEnumerable<ConcludedPattern> concluded, DecidingFindings deciding)
    {
        var gravest = concluded.Where(conclusion => conclusion.Pattern == id)
            .OrderBy(conclusion => (int)conclusion.State)
            .ThenBy(conclusion => conclusion.RuleId, StringComparer.Ordinal)
            .LastOrDefault();
        if (gravest is null)
        {
            return new PatternConclusion(id, PatternState.Unknown, [], []);
        }

        var decided = deciding.Of(gravest.RuleId, new PatternMember(id));
        return new PatternConclusion(id, gravest.State, Ids(decided), Undecided(decided));
    }

    private static VerdictConclusion Verdict(IEnumerable<ReachedVerdict> reached, bool hasGap)
    {
        // Where several verdict rules fire, the one furthest from approval stands.
        var verdict = reached.Select(member => member.Conclusion).OrderByDescending(conclusion => (int)conclusion.Outcome).ThenBy(conclusion => conclusion.RuleId, StringComparer.Ordinal).FirstOrDefault();
        return hasGap || verdict is null ? new VerdictConclusion(Outcome.Defer, "", null, VerdictReasons.RulesetGap) : verdict;
    }

    // The order of the enumeration is that of the contract, not of gravity.
    private static int Gravity(CriterionState state) => state switch
    {
        CriterionState.Met => 0,
        CriterionState.Unproven => 1,
        _ => 2,
    };

    private static ImmutableArray<string> Ids(ImmutableArray<FindingMember> decided) => [.. decided.Where(member => member.Finding is not null).Select(member => member.Id)];

    private static ImmutableArray<string> Undecided(ImmutableArray<FindingMember> decided) => [.. decided.Where(member => member.Finding is null).Select(member => member.RuleId)];
}
