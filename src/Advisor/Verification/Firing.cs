using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>Whether a rule fired, wherever it was judged.</summary>
internal static class Firing
{
    /// <param name="condition">A condition that must have held; null: whichever did.</param>
    public static bool Of(Conclusions conclusions, string rule, string? condition) => conclusions.Rules.Any(trace => trace.RuleId == rule
        && trace.State == RuleState.Fired
        && (condition is null || trace.Conditions.Any(one => one.Id == condition && one.Truth == Truth.True)));
}
