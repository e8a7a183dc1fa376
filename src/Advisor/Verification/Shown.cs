using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Advisor.Verification;

/// <summary>A rule that can fire, or a condition that it can fire by, with the proposal that shows it.</summary>
/// <param name="Subject">The rule, or the condition as <c>FTA-1703.older</c>.</param>
public sealed record Shown(string Subject, Witness Witness);
