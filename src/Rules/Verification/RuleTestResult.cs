using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Verification;

/// <summary>One test that stands beside a rule, and what the rule said.</summary>
/// <param name="Trace">For a rule made for many, of the member for which it came furthest.</param>
/// <param name="Members">A trace for each member that the rule is made for; one where it is made once.</param>
public sealed record RuleTestResult(Rule Rule, RuleTest Test, RuleTrace Trace, ImmutableArray<RuleTrace> Members)
{
    /// <summary>What the rule said, in the words of its tests.</summary>
    public Expected Said => Trace.State switch
    {
        RuleState.Fired => Expected.Fires,
        RuleState.CannotTell => Expected.Unknown,
        RuleState.NotApplicable => Expected.NotApplicable,
        _ => Expected.Silent,
    };

    /// <summary>Null where the rule said what was expected.</summary>
    public Problem? Problem => Said == Test.Expect ? null : new Problem(
        Test.At,
        $"{Rule.Id}.tests \"{Test.Name}\"",
        Words.Of(Said) + " (" + string.Join(", ", Trace.Applies.Concat(Trace.Conditions).Select(condition => $"{condition.Id}: {Words.Of(condition.Truth)}")) + ")",
        Words.Of(Test.Expect),
        "Mend the rule or its test.");
}
