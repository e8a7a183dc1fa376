using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests;

/// <summary>The ruleset in <c>data/small</c>: one rule of every form.</summary>
internal static class SmallRuleset
{
    private static readonly Lazy<Ruleset> Whole = new(() =>
    {
        var read = RulesetReader.Read(Folders.Small, Questions.Few);
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        return read.Value!;
    });

    public static Ruleset Read => Whole.Value;
}
