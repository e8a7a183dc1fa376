using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Engine;

/// <summary>What the evaluator stands on while it goes through the rules: the situation, and what earlier rules concluded.</summary>
internal sealed class Ground(Situation situation)
{
    private readonly Dictionary<string, RuleTrace> _traces = new(StringComparer.Ordinal);

    public Situation Situation { get; } = situation;

    public List<FindingMember> Findings { get; } = [];

    public List<ConcludedCriterion> Criteria { get; } = [];

    public List<ConcludedPattern> Patterns { get; } = [];

    public List<ReachedVerdict> Verdicts { get; } = [];

    public IEnumerable<RuleTrace> Traces => _traces.Values;

    public IReadOnlyList<Member> Members(string collection) => collection switch
    {
        Collections.Findings => Findings,
        Collections.ConcludedCriteria => Criteria,
        Collections.ConcludedPatterns => Patterns,
        _ => Situation.Members(collection),
    };

    public void Keep(RuleTrace trace) => _traces[trace.RuleId] = trace;

    /// <summary>Whether a rule fired; a rule that was never judged did not.</summary>
    public Truth Fired(string ruleId) => _traces.GetValueOrDefault(ruleId)?.State switch
    {
        RuleState.Fired => Truth.True,
        RuleState.CannotTell => Truth.Unknown,
        _ => Truth.False,
    };

    /// <summary>The answers that would tell whether a rule fires.</summary>
    public ImmutableArray<string> Missing(string ruleId) =>
        _traces.TryGetValue(ruleId, out var trace) ? [.. trace.Applies.Concat(trace.Conditions).SelectMany(condition => condition.Missing)] : [];
}
