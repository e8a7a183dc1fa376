using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests;

/// <summary>The ruleset that the repository ships.</summary>
internal static class ShippedRuleset
{
    private static readonly Lazy<Ruleset> Whole = new(() =>
    {
        var read = RulesetReader.Read(Folders.ShippedRuleset);
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        return read.Value!;
    });

    public static Ruleset Read => Whole.Value;
}
