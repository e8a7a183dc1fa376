using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests;

/// <summary>The ruleset that the repository ships.</summary>
internal static class ShippedRuleset
{
    private static Lazy<Ruleset> s_whole = new(ReadWhole);

    public static Ruleset Read => s_whole.Value;

    /// <summary>The next reader reads it anew.</summary>
    public static void Forget() => s_whole = new Lazy<Ruleset>(ReadWhole);

    private static Ruleset ReadWhole()
    {
        var read = RulesetReader.Read(Folders.ShippedRuleset);
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        return read.Value!;
    }
}
