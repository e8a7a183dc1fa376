using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Engine.Members;

namespace FineTuneAdvisor.Rules.Rulesets;

public enum Expected
{
    Fires,
    Silent,
    Unknown,
    NotApplicable,
}

/// <summary>An example beside the rule: what it says about a few facts. Whatever is left out is unknown.</summary>
/// <param name="Findings">Ids of the rules that are taken to have fired.</param>
public sealed record RuleTest(
    string Name,
    GivenFacts Facts,
    ImmutableArray<string> Findings,
    ImmutableArray<Member> Options,
    Expected Expect,
    Position At);
